import { dayNumber, ExportLine } from 'backstage-plugin-adoption-health-common';
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
        await describePerson(tx, { id, line });
      }
    }
    return ids;
  });
}

async function describePerson(
  tx: Knex.Transaction,
  options: { id: number; line: Extract<ExportLine, { type: 'person' }> },
): Promise<void> {
  const { id, line } = options;
  for (const pseudonym of line.aliases ?? []) {
    await tx('person_alias')
      .insert({ pseudonym, person_id: id })
      .onConflict('pseudonym')
      .ignore();
  }
  if (line.firstActiveDay) {
    const firstDay = dayNumber(line.firstActiveDay);
    await tx('person')
      .where({ id })
      .where(one =>
        one
          .whereNull('first_active_day')
          .orWhere('first_active_day', '>', firstDay),
      )
      .update({ first_active_day: firstDay });
  }
}
