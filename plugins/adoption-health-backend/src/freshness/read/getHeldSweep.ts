import { Knex } from 'knex';
import { SweepRow } from '../tables';

/** A sweep that waits for the next one, or an admin, to agree. */
export interface HeldSweep {
  sweepId: number;
  startedMs: number;
  /** When it had read the catalog. */
  finishedMs: number;
  /** Entities that it found, and what it would change. */
  found: number;
  vanished: number;
  turnedStale: number;
}

/**
 * The sweep that is held back: the last one that read the whole catalog, unless
 * that became the picture.
 */
export async function getHeldSweep(knex: Knex): Promise<HeldSweep | undefined> {
  const row = await knex<SweepRow>('sweep')
    .whereIn('outcome', ['complete', 'held'])
    .orderBy('id', 'desc')
    .first();
  if (row?.outcome !== 'held') {
    return undefined;
  }
  return {
    sweepId: Number(row.id),
    startedMs: Number(row.started_ms),
    finishedMs: Number(row.finished_ms),
    found: row.entities ?? 0,
    vanished: row.vanished ?? 0,
    turnedStale: row.turned_stale ?? 0,
  };
}
