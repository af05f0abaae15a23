import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { lockPeople } from '../../people/write/lockPeople';
import { registerPeople } from '../../people/write/registerPeople';
import { getErasures } from '../read/getErasures';

/**
 * Ids of the people a take-out speaks of, registered where they are new, by
 * pseudonym; those erased here since it was taken are left out.
 */
export async function introducePeople(
  knex: Knex,
  options: {
    lines: Array<Extract<ExportLine, { type: 'person' }>>;
    takenMs: number;
  },
): Promise<Map<string, number>> {
  const { lines, takenMs } = options;
  return knex.transaction(async tx => {
    await lockPeople(tx);
    const erased = await getErasures(tx);
    const kept = lines.filter(
      line => (erased.get(line.pseudonym) ?? 0) <= takenMs,
    );
    const ids = await registerPeople(
      tx,
      kept.map(line => line.pseudonym),
    );
    for (const line of kept) {
      const id = ids.get(line.pseudonym);
      if (id !== undefined) {
        await addAliases(tx, { id, pseudonyms: line.aliases ?? [] });
      }
    }
    return ids;
  });
}

async function addAliases(
  tx: Knex.Transaction,
  options: { id: number; pseudonyms: readonly string[] },
): Promise<void> {
  for (const pseudonym of options.pseudonyms) {
    await tx('person_alias')
      .insert({ pseudonym, person_id: options.id })
      .onConflict('pseudonym')
      .ignore();
  }
}
