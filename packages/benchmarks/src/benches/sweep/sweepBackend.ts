import { setTimeout as sleep } from 'node:timers/promises';
import { signedInAs, startBackend, TestBackend, TestPostgres } from 'testbed';
import { databaseName } from '../../database/adoptionDatabase';

const POLL_MS = 200;
const PATIENCE_MS = 5 * 60_000;
const MANAGE_TASKS = '/api/adoption-health/.backstage/scheduler/v1/tasks';

/** A sweep that is over. */
export interface FinishedSweep {
  id: number;
  startedMs: number;
  finishedMs: number;
  entities: number;
  outcome: string;
}

/** A backend that sweeps when its sweeps are outdated, and is told to look. */
export async function sweepBackend(options: {
  postgres: TestPostgres;
  prefix: string;
}): Promise<TestBackend> {
  return startBackend({
    connection: options.postgres.connection,
    databasePrefix: options.prefix,
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
      started_ms: string;
      finished_ms: string;
      entities: number;
      outcome: string;
    }>(
      "SELECT id, started_ms, finished_ms, entities, outcome FROM sweep WHERE id > $1 AND outcome IN ('complete', 'held') ORDER BY id LIMIT 1",
      { database: databaseName(prefix), values: [after] },
    );
    if (row) {
      const { entities, outcome } = row;
      return {
        id: Number(row.id),
        startedMs: Number(row.started_ms),
        finishedMs: Number(row.finished_ms),
        ...{ entities, outcome },
      };
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

/**
 * Makes another sweep due, by making it an hour since the last one. At a short
 * interval sweeps would run whenever they like, and beside what is measured.
 */
export async function outdateSweeps(options: {
  postgres: TestPostgres;
  prefix: string;
}): Promise<void> {
  const { postgres, prefix } = options;
  await postgres.query(
    'UPDATE sweep SET started_ms = started_ms - 3600000, finished_ms = finished_ms - 3600000',
    { database: databaseName(prefix) },
  );
}
