import { Knex } from 'knex';
import { LoggerService } from '@backstage/backend-plugin-api';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Clock } from '../../platform/clock';
import { unlessAborted } from '../../platform/unlessAborted';
import { sweepScope } from '../formulas/sweepScope';
import { getSweepHistory } from '../read/getSweepHistory';
import { analyseStage } from './analyseStage';
import { beginSweep } from './beginSweep';
import { concludeSweep, SweepConclusion } from './concludeSweep';
import { endSweep } from './endSweep';
import { CatalogReading, stageCatalog } from './stageCatalog';

/** What a sweep needs from its surroundings. */
export interface SweepOptions extends CatalogReading {
  knex: Knex;
  logger: LoggerService;
  clock: Clock;
  reportingDay: ReportingDay;
}

/**
 * Reads the whole catalog and makes what it finds the picture that every
 * freshness question is answered from. Memory is bounded by a page of entities
 * and by users, groups and owners. When it fails, the picture stays as it was and the
 * sweep is recorded as failed. Throws what the catalog, the database or a rule
 * throws, and the signal's reason once it is aborted.
 */
export async function sweepCatalog(
  options: SweepOptions & { signal: AbortSignal },
): Promise<SweepConclusion> {
  const { knex, clock, reportingDay, signal } = options;
  const startedMs = clock();
  const history = await getSweepHistory(knex);
  const scope = sweepScope(options);
  const sweepId = await beginSweep(knex, { startedMs, scope });
  const sweep = { sweepId, history, startDay: reportingDay(startedMs) };
  try {
    // A catalog may never answer, and its client does not give up.
    const owners = await unlessAborted(
      signal,
      stageCatalog({ ...options, ...sweep, startedMs }),
    );
    await analyseStage(knex);
    signal.throwIfAborted();
    const finishedMs = clock();
    return await concludeSweep(knex, {
      ...sweep,
      ...{ scope, owners },
      finishedMs,
      endDay: reportingDay(finishedMs),
    });
  } catch (error) {
    await recordFailure({ ...options, sweepId });
    throw error;
  }
}

/** Must not hide why the sweep failed, so its own failure is only logged. */
async function recordFailure(
  sweep: SweepOptions & { sweepId: number },
): Promise<void> {
  const { knex, logger, sweepId, clock } = sweep;
  try {
    const finishedMs = clock();
    await endSweep(knex, { sweepId, outcome: 'failed', finishedMs });
  } catch (error) {
    logger.warn('A failed sweep could not be recorded', {
      error: String(error),
    });
  }
}
