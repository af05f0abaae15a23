import { Bench } from '../../Bench';
import { benchPostgres } from '../../database/benchPostgres';
import { measureBloat } from './bloat';
import { burstTarget } from './burst';
import { measureDrain } from './drain';
import { measureLag } from './lag';
import { measureRebuild } from './rebuild';

/**
 * In life 1,000 rollups are four hours of autovacuum's looks, one a minute.
 * Here they follow one another, so it has to look more often to be as often
 * there; it still comes far less than once every four rollups.
 */
const AUTOVACUUM = { autovacuum_naptime: '1s' };

/** How fast events become facts, and what that leaves behind. */
export const rollup: Bench = async run => {
  const postgres = await benchPostgres(run, AUTOVACUUM);
  const at = (prefix: string) => ({ postgres, prefix });
  const drained = await burstTarget(run, at('drain_'));
  await measureDrain(run, drained);
  await measureRebuild(run, drained);
  const lag = at('lag_');
  await measureLag(run, { ...lag, target: await burstTarget(run, lag) });
  await measureBloat(run, await burstTarget(run, at('bloat_')));
};
