import { Knex } from 'knex';

const DAY_MS = 86_400_000;

/**
 * What changes whenever the picture of the catalog does: with each complete
 * sweep and, in between, with each attestation that changes anything.
 *
 * A word that is given twice on a day is stored once, so that attestations
 * alone would not tell of the second; the findings it answers do.
 */
export async function getPictureVersion(knex: Knex): Promise<string> {
  const sweep = await knex('sweep')
    .where('outcome', 'complete')
    .orderBy('id', 'desc')
    .first<{ id: number | string; finished_ms: number | string } | undefined>(
      'id',
      'finished_ms',
    );
  // Attestations are dated in the reporting zone, which may be a day behind.
  const fromDay = Math.floor(Number(sweep?.finished_ms ?? 0) / DAY_MS) - 1;
  const [answered, attested] = await Promise.all([
    knex('finding').where('attested', true).count({ rows: '*' }).first(),
    knex('attestation')
      .where('on_day', '>=', fromDay)
      .whereNull('ended_day')
      .count({ rows: '*' })
      .first(),
  ]);
  return [sweep?.id ?? 'none', answered?.rows ?? 0, attested?.rows ?? 0].join(
    '.',
  );
}
