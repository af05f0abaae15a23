import { isSweepDue } from './formulas/isSweepDue';
import { getSweepHistory } from './read/getSweepHistory';
import { sweepCatalog, SweepOptions } from './write/sweepCatalog';

/** Sweeps the catalog if it is time to. Throws as {@link sweepCatalog}. */
export async function sweepWhenDue(
  options: SweepOptions & { everyMs: number; signal: AbortSignal },
): Promise<void> {
  const { knex, clock, everyMs, logger } = options;
  const history = await getSweepHistory(knex);
  if (!isSweepDue({ history, everyMs, nowMs: clock() })) {
    return;
  }
  const conclusion = await sweepCatalog(options);
  switch (conclusion.outcome) {
    case 'complete':
      logger.info(`Swept the catalog: ${conclusion.impact.found} entities`);
      break;
    case 'held':
      logger.warn(
        'Held back a sweep that would change much at once, until the next one agrees or an admin confirms it',
        { ...conclusion.impact },
      );
      break;
    default:
      logger.debug('The catalog holds nothing to check yet');
  }
}
