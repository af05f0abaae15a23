import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { Drop } from '../formulas/drop';
import { rowSource } from '../../platform/database/rowSource';

/** Adds to the counts of what was given up on a day. */
export async function addDrops(
  tx: Knex.Transaction,
  options: { day: DayNumber; drops: Drop[] },
): Promise<void> {
  const sums = new Map<string, Drop>();
  for (const drop of options.drops) {
    const key = `${drop.source} ${drop.reason}`;
    const events = (sums.get(key)?.events ?? 0) + drop.events;
    sums.set(key, { ...drop, events });
  }
  if (sums.size === 0) {
    return;
  }
  const source = rowSource(tx, {
    columns: { source: 'text', reason: 'text', events: 'bigint' },
    // In one order everywhere, so that commits cannot lock each other out.
    rows: [...sums.keys()].sort().flatMap(key => {
      const drop = sums.get(key);
      return drop ? { ...drop } : [];
    }),
  });
  await tx.raw(
    `INSERT INTO drop_day (day, source, reason, events) SELECT ?, source, reason, events FROM (${source.sql}) AS dropped WHERE true ON CONFLICT (day, source, reason) DO UPDATE SET events = drop_day.events + excluded.events`,
    [options.day, ...source.bindings],
  );
}
