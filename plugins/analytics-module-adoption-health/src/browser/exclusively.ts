/** `navigator.locks.request`, as far as it is needed. */
export type RequestLock = (
  name: string,
  callback: () => Promise<void>,
) => Promise<void>;

/**
 * Runs something while no other tab of this origin does the same. Where Web
 * Locks are missing (pages that are not served securely) it just runs: the
 * worst that can follow is a batch sent twice, which the server recognises.
 */
export async function exclusively(
  action: () => void,
  requestLock: RequestLock | undefined,
): Promise<void> {
  if (!requestLock) {
    action();
    return;
  }
  try {
    await requestLock('adoption-health.queue', async () => action());
  } catch {
    // Refused, as in a sandboxed frame; nothing has run yet.
    action();
  }
}
