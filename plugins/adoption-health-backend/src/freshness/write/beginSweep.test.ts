import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { getSweepHistory } from '../read/getSweepHistory';
import { SweepRow } from '../tables';
import { beginSweep } from './beginSweep';
import { endSweep } from './endSweep';

const DAY_MS = 86_400_000;

describe.each(eachDatabase())('beginSweep on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const scope = { kinds: ['component'], checks: ['orphan: stale'] };
  const begin = (startedMs: number) => beginSweep(knex, { startedMs, scope });
  const run = async (ms: number, outcome: 'complete' | 'failed' | 'held') =>
    endSweep(knex, { sweepId: await begin(ms), outcome, finishedMs: ms + 5 });

  it('has no history before the first', async () => {
    expect(await getSweepHistory(knex)).toEqual({
      latest: undefined,
      held: undefined,
      completeSweeps: 0,
      firstCompleteMs: undefined,
      lastComplete: undefined,
    });
  });

  it('gives up a sweep that was left running', async () => {
    await begin(1);
    await begin(2);
    const rows = await knex<SweepRow>('sweep').orderBy('id');
    expect(rows.map(row => row.outcome)).toEqual(['failed', 'running']);
  });

  it('leaves a history of how sweeps ended', async () => {
    await run(10, 'complete');
    await run(20, 'complete');
    await run(30, 'held');
    await run(40, 'failed');
    expect(await getSweepHistory(knex)).toEqual({
      latest: { outcome: 'failed', finishedMs: 45 },
      held: {
        ...{ sweepId: 3, startedMs: 30, finishedMs: 35 },
        ...{ found: 0, vanished: 0, turnedStale: 0 },
      },
      completeSweeps: 2,
      firstCompleteMs: 15,
      lastComplete: { finishedMs: 25, ...scope },
    });
  });

  it('forgets old sweeps, but not the first and the last complete one', async () => {
    await run(1, 'failed');
    await run(2, 'complete');
    await run(3, 'complete');
    await run(4, 'complete');
    await run(5, 'held');
    await begin(91 * DAY_MS);
    const rows = await knex<SweepRow>('sweep').orderBy('id');
    expect(rows.map(row => Number(row.started_ms))).toEqual([
      2,
      4,
      91 * DAY_MS,
    ]);
  });

  it('forgets old sweeps where none was ever complete', async () => {
    await run(1, 'failed');
    await begin(91 * DAY_MS);
    expect(await knex('sweep')).toHaveLength(1);
  });
});
