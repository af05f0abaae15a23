import { setTimeout as sleep } from 'node:timers/promises';

const requestMs = 5000;
const pauseMs = 500;

/**
 * Waits until an address answers with a 2xx status.
 *
 * @param {string} url
 * @param {{ timeoutMs: number, signal?: AbortSignal }} options
 * @returns {Promise<boolean>} false when it did not in time
 */
export async function answers(url, { timeoutMs, signal }) {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline && !signal?.aborted) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(requestMs),
      });
      await response.body?.cancel();
      if (response.ok) return true;
    } catch {
      // Not listening yet, or not answering yet.
    }
    await sleep(pauseMs);
  }
  return false;
}
