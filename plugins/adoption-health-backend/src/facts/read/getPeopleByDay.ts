import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { NO_DIMENSION, UsageKind } from '../usageKinds';

/**
 * A(D) or A(D, kind, value): who was active, by day. Days nobody was active
 * on are not in the map.
 */
export async function getPeopleByDay(
  knex: Knex,
  options: {
    from: DayNumber;
    to: DayNumber;
    kind?: UsageKind;
    dimensionId?: number;
  },
): Promise<Map<DayNumber, PeopleSet>> {
  const rows = await knex('usage_people')
    .where({
      kind: options.kind ?? 'portal',
      dimension_id: options.dimensionId ?? NO_DIMENSION,
    })
    .whereBetween('day', [options.from, options.to])
    .select<Array<{ day: DayNumber; people: Buffer }>>('day', 'people');
  return new Map(rows.map(row => [row.day, PeopleSet.decode(row.people)]));
}
