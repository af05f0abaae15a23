import { Knex } from 'knex';
import { PersonDirectory } from '../../people/PersonDirectory';
import { findPeople } from '../../people/read/findPeople';

/**
 * User refs by dense id, of those of the people of whom anything is known.
 * Several refs can be one person's. Nobody is registered.
 */
export async function getPersonRefs(
  sources: { knex: Knex; people: PersonDirectory },
  userRefs: Iterable<string>,
): Promise<Map<number, string[]>> {
  const refByPseudonym = new Map(
    [...new Set(userRefs)]
      .sort()
      .map(ref => [sources.people.pseudonymOf(ref), ref]),
  );
  const ids = await findPeople(sources.knex, refByPseudonym.keys());
  const refs = new Map<number, string[]>();
  for (const [pseudonym, ref] of refByPseudonym) {
    const id = ids.get(pseudonym);
    if (id !== undefined) {
      refs.set(id, [...(refs.get(id) ?? []), ref]);
    }
  }
  return refs;
}
