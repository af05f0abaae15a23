import { setTimeout as sleep } from 'node:timers/promises';
import { TestBackend } from 'testbed';

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Waits until a backend has asked itself what takes long, as it does whenever it
 * starts. Answers how long that took from now on, in s; throws where it never
 * says that it has.
 */
export async function warmedUp(backend: TestBackend): Promise<number> {
  const start = performance.now();
  while (!backend.log().includes('Answers are warm')) {
    if (performance.now() - start > PATIENCE_MS) {
      throw new Error(`The backend does not warm up:\n${backend.log()}`);
    }
    await sleep(POLL_MS);
  }
  return (performance.now() - start) / 1000;
}
