/**
 * Runs something while no other tab of this origin does the same. Where Web
 * Locks are missing (pages that are not served securely) it just runs: the
 * worst that can follow is a batch sent twice, which the server recognises.
 */
export async function exclusively(
  action: () => void,
  locks: Pick<LockManager, 'request'> | undefined,
): Promise<void> {
  if (!locks) {
    action();
    return;
  }
  try {
    await locks.request('adoption-health.queue', async () => action());
  } catch {
    // Refused, as in a sandboxed frame; nothing has run yet.
    action();
  }
}
