import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { NO_DIMENSION } from '../../facts/usageKinds';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

const DAYS_AT_A_TIME = 400;

/** The days a person was active on, newest first. */
export async function getActiveDays(
  knex: Knex,
  personId: number,
): Promise<DayNumber[]> {
  const days: DayNumber[] = [];
  let before = 2_147_483_647;
  for (;;) {
    const rows = await knex('usage_people')
      .where({ kind: 'portal', dimension_id: NO_DIMENSION })
      .where('day', '<', before)
      .orderBy('day', 'desc')
      .limit(DAYS_AT_A_TIME)
      .select<Array<{ day: DayNumber; people: Buffer }>>('day', 'people');
    for (const { day, people } of rows) {
      if (PeopleSet.isInEncoded(people, personId)) {
        days.push(day);
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < DAYS_AT_A_TIME) {
      return days;
    }
    before = last.day;
  }
}
