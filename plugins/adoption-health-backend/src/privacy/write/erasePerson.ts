import { ErasureReceipt } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { becomeFactWorker } from '../../facts/write/factWorker';
import { rebuildDay } from '../../facts/write/rebuildDay';
import { findPeople } from '../../people/read/findPeople';
import { lockPeople } from '../../people/write/lockPeople';
import { dialectOf } from '../../platform/database/dialect';
import { replacePeople } from './replacePeople';

/**
 * Removes a person wherever they stand, in one commit, and remembers the
 * pseudonyms for a while, so that nothing from before comes back. Counts of
 * days that are no longer kept raw stay: they are nobody's in particular.
 */
export async function erasePerson(
  knex: Knex,
  options: {
    pseudonym: string;
    nowMs: number;
    targetMs: number;
    timeZone: string;
  },
): Promise<ErasureReceipt> {
  const { pseudonym, nowMs } = options;
  return knex.transaction(async tx => {
    await becomeFactWorker(tx);
    await lockPeople(tx);
    const id = (await findPeople(tx, [pseudonym])).get(pseudonym);
    if (id === undefined) {
      await remember(tx, { pseudonyms: [pseudonym], nowMs });
      return { known: false, events: 0, sets: 0, attestations: 0 };
    }
    const pseudonyms = await lockPerson(tx, id);
    await remember(tx, { pseudonyms: [pseudonym, ...pseudonyms], nowMs });

    const days = await tx('event')
      .join('fact_day', 'fact_day.day', 'event.day')
      .where({ person_id: id, raw_complete: true })
      .distinct()
      .pluck<number[]>('event.day');
    const receipt = await replacePeople(tx, new Map([[id, undefined]]));
    for (const day of days.sort((a, b) => a - b)) {
      await rebuildDay(tx, { ...options, day });
    }

    await tx('person_alias').where('person_id', id).del();
    await tx('person').where({ id }).del();
    return { known: true, ...receipt };
  });
}

/** Waits for whoever is storing events of the person; answers their names. */
async function lockPerson(tx: Knex.Transaction, id: number): Promise<string[]> {
  const first = await tx('person')
    .where({ id })
    .modify(query => {
      if (dialectOf(tx) === 'postgres') {
        query.forUpdate();
      }
    })
    .pluck<string[]>('pseudonym');
  const further = await tx('person_alias')
    .where('person_id', id)
    .pluck<string[]>('pseudonym');
  return [...first, ...further];
}

async function remember(
  tx: Knex.Transaction,
  options: { pseudonyms: string[]; nowMs: number },
): Promise<void> {
  for (const pseudonym of new Set(options.pseudonyms)) {
    await tx('erasure')
      .insert({ pseudonym, erased_ms: options.nowMs })
      .onConflict('pseudonym')
      .merge();
  }
}
