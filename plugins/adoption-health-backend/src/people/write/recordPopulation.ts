import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { getPopulation } from '../read/getPopulation';

/**
 * Records who was eligible on a day. The set itself is stored only where it
 * differs from the snapshot before; the last record of a day stands.
 */
export async function recordPopulation(
  knex: Knex,
  snapshot: { day: DayNumber; takenMs: number; people: PeopleSet },
): Promise<void> {
  const { day, takenMs, people } = snapshot;
  await knex.transaction(async tx => {
    const before = await getPopulation(tx, { from: day - 1, to: day - 1 });
    const yesterday = before.get(day - 1);
    const same = yesterday?.equals(people) ?? false;
    await tx('population_day')
      .insert({
        day,
        taken_ms: takenMs,
        people_count: people.size,
        people: same ? null : people.encode(),
      })
      .onConflict('day')
      .merge();
  });
}
