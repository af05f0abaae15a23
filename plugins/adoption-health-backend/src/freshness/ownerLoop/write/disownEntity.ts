import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DisownedRow } from '../../tables';
import { lockEntity } from './lockEntity';

/**
 * Stores that an owner said "not mine". Said again of the same owner, the
 * first word counts. Answers false, and stores nothing, for an entity that no
 * sweep has seen.
 */
export async function disownEntity(
  knex: Knex,
  word: { ref: string; personId: number; day: DayNumber },
): Promise<boolean> {
  const { ref, personId, day } = word;
  return knex.transaction(async tx => {
    const entity = await lockEntity(tx, word);
    if (!entity) {
      return false;
    }
    await tx<DisownedRow>('disowned')
      .insert({
        entity_ref: ref,
        person_id: personId,
        on_day: day,
        owner_ref: entity.owner_ref,
      })
      .onConflict('entity_ref')
      .ignore();
    return true;
  });
}
