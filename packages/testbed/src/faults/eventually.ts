import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Tries until `attempt` does not throw; answers what it answers. Throws what
 * it threw last, once `withinMs` are over.
 */
export async function eventually<Result>(
  attempt: () => Promise<Result>,
  options: { withinMs: number },
): Promise<Result> {
  const start = performance.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - start > options.withinMs) throw error;
      await sleep(POLL_MS);
    }
  }
}
