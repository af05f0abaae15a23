import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DayFacts } from '../formulas/DayFacts';
import { timingSums } from '../formulas/timingSums';
import { UsageSum } from '../formulas/usageSums';
import { UsageKind, usageKinds } from '../usageKinds';
import { getTimingEvents } from './getTimingEvents';
import { getUsage } from './getUsage';

/**
 * The facts of a day, counted anew from its raw events; those that are still
 * in the outbox are left out. To be read in the transaction of the fence.
 */
export async function recountDay(
  tx: Knex.Transaction,
  options: { day: DayNumber; targetMs: number },
): Promise<DayFacts> {
  const { day, targetMs } = options;
  const targets = { inForceMs: targetMs, earlierMs: new Map() };
  const usage = new Map<UsageKind, UsageSum[]>();
  for (const kind of usageKinds) {
    usage.set(
      kind.kind,
      await getUsage(tx, { kind, events: { day }, targets }),
    );
  }
  const timings = await getTimingEvents(tx, { day });
  return { usage, timings: timingSums(timings, targets) };
}
