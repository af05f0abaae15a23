import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { UsageKind } from '../../facts/usageKinds';

const EVERY_EVENT: UsageKind = 'portal';

/** Events in the facts of these days: intentional ones and page timings. */
export async function getRolledUpEvents(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<number> {
  const [usage, timings] = await Promise.all([
    knex('usage_count')
      .where('kind', EVERY_EVENT)
      .whereBetween('day', [days.from, days.to])
      .sum({ events: 'events' })
      .first<Sum | undefined>(),
    knex('timing_day')
      .whereBetween('day', [days.from, days.to])
      .select(knex.raw('SUM(samples + aborted) AS events'))
      .first<Sum | undefined>(),
  ]);
  return Number(usage?.events ?? 0) + Number(timings?.events ?? 0);
}

interface Sum {
  events: number | string | null;
}
