import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { splitDays } from '../../../facts/formulas/months';
import { getClosedMonths } from '../../../facts/read/getClosedMonths';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

interface SetRow {
  dimension_id: number;
  people: Buffer;
}

/**
 * Everyone behind a few dimensions of a kind over any run of days, by their
 * ids. Each day and month is asked for by name: with a range, the key could not
 * be followed to the dimension.
 */
export async function getPeopleOfDimensions(
  knex: Knex,
  options: {
    kind: string;
    ids: readonly number[];
    from: DayNumber;
    to: DayNumber;
  },
): Promise<Map<number, PeopleSet>> {
  const { kind, ids, from, to } = options;
  if (ids.length === 0) {
    return new Map();
  }
  const closed = await getClosedMonths(knex, { from, to });
  const { months, rest } = splitDays({ from, to }, closed);
  const rows = [
    ...(await knex('usage_month')
      .where({ kind })
      .whereIn('month', months)
      .whereIn('dimension_id', ids)
      .select<SetRow[]>('dimension_id', 'people')),
    ...(await knex('usage_people')
      .where({ kind })
      .whereIn('day', rest.flatMap(daysOf))
      .whereIn('dimension_id', ids)
      .select<SetRow[]>('dimension_id', 'people')),
  ];
  const sets = new Map<number, PeopleSet[]>();
  for (const row of rows) {
    const known = sets.get(row.dimension_id) ?? [];
    sets.set(row.dimension_id, known);
    known.push(PeopleSet.decode(row.people));
  }
  return new Map([...sets].map(([id, some]) => [id, PeopleSet.union(some)]));
}

function daysOf(days: { from: DayNumber; to: DayNumber }): DayNumber[] {
  return Array.from(
    { length: days.to - days.from + 1 },
    (_, i) => days.from + i,
  );
}
