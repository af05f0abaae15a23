import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { getPopulation } from '../read/getPopulation';
import { assertPeople, lockPeople } from './lockPeople';

/** Who was eligible on a day, and when that was seen. */
export interface PopulationRecord {
  day: DayNumber;
  /** 0 where it was told, not seen: the next look at the catalog replaces it. */
  takenMs: number;
  people: PeopleSet;
}

/**
 * Records who was eligible on a day, and on no other. The set itself is stored
 * only where it differs from the snapshot before; the last record of a day
 * stands. Answers whether the day says something else now. Throws
 * UnknownPersonError where one of them was erased meanwhile.
 */
export async function recordPopulation(
  knex: Knex,
  record: PopulationRecord,
): Promise<boolean> {
  return knex.transaction(async tx => {
    if (await isKnown(tx, record)) {
      // Whoever keeps people in memory need not read them again.
      await tx('population_day')
        .where('day', record.day)
        .update({ taken_ms: record.takenMs });
      return false;
    }
    await lockPeople(tx);
    await assertPeople(tx, record.people);
    await putPopulation(tx, record);
    return true;
  });
}

/** The day has a snapshot, and it says the same. */
async function isKnown(
  tx: Knex.Transaction,
  { day, people }: PopulationRecord,
): Promise<boolean> {
  const known = await getPopulation(tx, { from: day, to: day });
  return known.get(day)?.equals(people) ?? false;
}

/** As {@link recordPopulation}, in the transaction of `lockPeople`. */
export async function putPopulation(
  tx: Knex.Transaction,
  record: PopulationRecord,
): Promise<void> {
  const { day, takenMs, people } = record;
  await keepNextDay(tx, record);
  const before = await getPopulation(tx, { from: day - 1, to: day - 1 });
  const same = before.get(day - 1)?.equals(people) ?? false;
  await tx('population_day')
    .insert({
      day,
      taken_ms: takenMs,
      people_count: people.size,
      people: same ? null : people.encode(),
    })
    .onConflict('day')
    .merge();
}

/** The next day may rest on this one: then it has to stand by itself first. */
async function keepNextDay(
  tx: Knex.Transaction,
  record: PopulationRecord,
): Promise<void> {
  const next = await tx('population_day')
    .where('day', '>', record.day)
    .orderBy('day')
    .first<{ day: DayNumber; people: Buffer | null } | undefined>(
      'day',
      'people',
    );
  if (!next || next.people) {
    return;
  }
  const eligible = await getPopulation(tx, { from: next.day, to: next.day });
  const people = eligible.get(next.day);
  if (people && !people.equals(record.people)) {
    await tx('population_day')
      .where('day', next.day)
      .update({ people: people.encode() });
  }
}
