import { Knex } from 'knex';
import { findPeople } from '../../people/read/findPeople';
import { UnknownPersonError } from '../../people/write/lockPeople';
import { registerPeople } from '../../people/write/registerPeople';
import { dialectOf } from '../../platform/database/dialect';
import { rowSource } from '../../platform/database/rowSource';
import { replacePeople } from './replacePeople';

/** Two pseudonyms of one person. */
export interface PersonPair {
  pseudonym: string;
  was: string;
}

/**
 * Makes each pair one person: what `was` did counts as done by the other. To
 * be called in the transaction of the fence of the facts and of `lockPeople`,
 * in that order. Other replicas that still know the id that is gone find out
 * when they next write with it.
 */
export async function mergePeople(
  tx: Knex.Transaction,
  pairs: PersonPair[],
): Promise<void> {
  const kept = await registerPeople(
    tx,
    pairs.map(pair => pair.pseudonym),
  );
  const before = await findPeople(tx, new Set(pairs.map(pair => pair.was)));
  const parents = new Map<number, number>();
  const rootOf = (id: number): number => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  const aliases = new Map<string, number>();
  for (const { pseudonym, was } of pairs) {
    const to = kept.get(pseudonym) ?? aliases.get(pseudonym);
    const from = before.get(was) ?? kept.get(was) ?? aliases.get(was);
    if (to === undefined) {
      throw new Error('A registered person has no id');
    }
    if (from === undefined) {
      aliases.set(was, to);
    } else if (rootOf(from) !== rootOf(to)) {
      parents.set(rootOf(from), rootOf(to));
    }
  }
  await mergeKnown(
    tx,
    new Map([...parents.keys()].map(id => [id, rootOf(id)])),
  );
  for (const [pseudonym, id] of aliases) {
    await addAlias(tx, { pseudonym, personId: rootOf(id) });
  }
}

async function mergeKnown(
  tx: Knex.Transaction,
  merged: ReadonlyMap<number, number>,
): Promise<void> {
  if (merged.size === 0) {
    return;
  }
  const source = rowSource(tx, {
    columns: { from_id: 'integer', to_id: 'integer' },
    rows: [...merged].map(([from_id, to_id]) => ({ from_id, to_id })),
  });
  const people = await tx('person')
    .whereIn('id', [...merged.keys(), ...merged.values()])
    .orderBy('id')
    .modify(query => {
      if (dialectOf(tx) === 'postgres') {
        query.forUpdate();
      }
    })
    .select<Array<{ id: number; pseudonym: string }>>('id', 'pseudonym');
  await replacePeople(tx, merged);
  await tx.raw(
    `UPDATE person_alias SET person_id = merged.to_id FROM (${source.sql}) AS merged WHERE person_alias.person_id = merged.from_id`,
    source.bindings,
  );
  await tx('person')
    .whereIn('id', [...merged.keys()])
    .del();
  for (const { id, pseudonym } of people) {
    const to = merged.get(id);
    if (to !== undefined) {
      await tx('person_alias').insert({ pseudonym, person_id: to });
    }
  }
}

/**
 * A row of `person` holds the pseudonym until the commit, so that nobody takes
 * it. Throws UnknownPersonError where somebody just has.
 */
async function addAlias(
  tx: Knex.Transaction,
  alias: { pseudonym: string; personId: number },
): Promise<void> {
  const { pseudonym, personId } = alias;
  const held = await tx('person')
    .insert({ pseudonym })
    .onConflict('pseudonym')
    .ignore()
    .returning('id');
  if (held.length === 0) {
    throw new UnknownPersonError('A person was registered meanwhile');
  }
  await tx('person_alias').insert({ pseudonym, person_id: personId });
  await tx('person').where({ pseudonym }).del();
}
