import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../../platform/database/rowSource';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/** Everyone who opened the page of an entity on a day. */
export interface ReadersOfDay {
  /** Full lower-case ref. */
  ref: string;
  day: DayNumber;
  people: PeopleSet;
}

/** Who opened the pages of entities on days; days without readers are absent. */
export async function getReadersByDay(
  knex: Knex,
  options: { refs: Iterable<string>; days: readonly DayNumber[] },
): Promise<ReadersOfDay[]> {
  const refs = [...options.refs];
  if (refs.length === 0 || options.days.length === 0) {
    return [];
  }
  const source = rowSource(knex, {
    columns: { ref: 'text' },
    rows: refs.map(ref => ({ ref })),
  });
  const rows = await knex('usage_people')
    .join('dimension', 'dimension.id', 'usage_people.dimension_id')
    .where({ 'usage_people.kind': 'entity', 'dimension.kind': 'entity' })
    // Each day by name: with a range, the key could not be followed to the
    // dimension.
    .whereIn('usage_people.day', options.days)
    .whereRaw(`dimension.value IN (${source.sql})`, source.bindings)
    .select<Array<{ ref: string; day: DayNumber; people: Buffer }>>(
      'dimension.value AS ref',
      'usage_people.day',
      'usage_people.people',
    );
  return rows.map(({ ref, day, people }) => ({
    ref,
    day,
    people: PeopleSet.decode(people),
  }));
}
