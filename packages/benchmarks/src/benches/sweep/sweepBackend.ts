import { setTimeout as sleep } from 'node:timers/promises';
import { signedInAs, startBackend, TestBackend, TestPostgres } from 'testbed';
import { databaseName } from '../../database/adoptionDatabase';

const POLL_MS = 200;
const PATIENCE_MS = 5 * 60_000;
const MANAGE_TASKS = '/api/adoption-health/.backstage/scheduler/v1/tasks';

/** Reads the catalog as a service, as a sweep does: no policy is asked. */
export const READER_TOKEN = 'reader-of-the-whole-catalog';

/** A sweep that is over. */
export interface FinishedSweep {
  id: number;
  seconds: number;
  entities: number;
  outcome: string;
}

/** A backend that sweeps when it is told to. */
export async function sweepBackend(options: {
  postgres: TestPostgres;
  prefix: string;
}): Promise<TestBackend> {
  return startBackend({
    connection: options.postgres.connection,
    databasePrefix: options.prefix,
    config: {
      // Whenever it is asked to.
      adoptionHealth: { freshness: { sweepEvery: { seconds: 1 } } },
      backend: {
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: READER_TOKEN, subject: 'catalog-reader' },
            },
          ],
        },
      },
    },
  });
}

/** Waits for the first sweep that ends after the one with id `after`. */
export async function nextSweep(options: {
  postgres: TestPostgres;
  prefix: string;
  after: number;
}): Promise<FinishedSweep> {
  const { postgres, prefix, after } = options;
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    const [row] = await postgres.query<{
      id: string;
      ms: string;
      entities: number;
      outcome: string;
    }>(
      "SELECT id, finished_ms - started_ms AS ms, entities, outcome FROM sweep WHERE id > $1 AND outcome IN ('complete', 'held') ORDER BY id LIMIT 1",
      { database: databaseName(prefix), values: [after] },
    );
    if (row) {
      const { entities, outcome } = row;
      const seconds = Number(row.ms) / 1000;
      return { id: Number(row.id), seconds, entities, outcome };
    }
    await sleep(POLL_MS);
  }
  throw new Error('No sweep came to its end');
}

/** Tells the scheduler to look at once whether a sweep is due. */
export async function triggerSweep(backend: TestBackend): Promise<void> {
  const token = await signedInAs('user:default/person-0');
  const path = `${MANAGE_TASKS}/adoption-health-sweep/trigger`;
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    const response = await fetch(`${backend.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.ok) return;
    // It is running, or about to.
    if (response.status !== 409) {
      throw new Error(`The scheduler answered ${response.status}`);
    }
    await sleep(POLL_MS);
  }
  throw new Error('The scheduler takes no order to sweep');
}
