import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { dialectOf } from '../../../platform/database/dialect';
import { EntityRow } from '../../tables';

/**
 * Locks an entity to the end of the transaction, so that no sweep replaces it
 * while a person says something about it, and the person, so that nobody is
 * erased in between. Undefined for an entity that no sweep has seen. Throws
 * ConflictError where the person is gone already.
 */
export async function lockEntity(
  tx: Knex.Transaction,
  word: { ref: string; personId: number },
): Promise<EntityRow | undefined> {
  const entity = await tx<EntityRow>('entity')
    .where('ref', word.ref)
    .forUpdate()
    .first();
  if (!entity) {
    return undefined;
  }
  const person = tx('person').where('id', word.personId).select('id');
  const [found] = await (dialectOf(tx) === 'postgres'
    ? person.forKeyShare()
    : person);
  if (!found) {
    throw new ConflictError('What is known about you was just erased');
  }
  return entity;
}
