import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { SnoozeRow } from '../../tables';
import { lockEntity } from './lockEntity';

/**
 * Stores that owners of an entity want no reminders until a day, that day
 * included, or that they want them again. The last word counts. Answers false,
 * and stores nothing, for an entity that no sweep has seen.
 */
export async function snoozeEntity(
  knex: Knex,
  word: {
    ref: string;
    personId: number;
    day: DayNumber;
    /** Undefined ends a snooze. */
    untilDay: DayNumber | undefined;
  },
): Promise<boolean> {
  const { ref, personId, day, untilDay } = word;
  return knex.transaction(async tx => {
    if (!(await lockEntity(tx, word))) {
      return false;
    }
    await tx<SnoozeRow>('snooze').where('entity_ref', ref).del();
    if (untilDay !== undefined) {
      await tx<SnoozeRow>('snooze').insert({
        entity_ref: ref,
        person_id: personId,
        on_day: day,
        until_day: untilDay,
      });
    }
    return true;
  });
}
