import { randomBytes } from 'crypto';
import { Knex } from 'knex';

const NAME = 'pseudonym-key';
const KEY_BYTES = 32;

/**
 * The key of the pseudonyms: the configured one, else one that is generated
 * once and kept. Replicas that start together end with the same key.
 */
export async function ensurePseudonymKey(
  knex: Knex,
  configured: string | undefined,
): Promise<string> {
  if (configured) {
    return configured;
  }
  await knex('secret')
    .insert({ name: NAME, value: randomBytes(KEY_BYTES).toString('hex') })
    .onConflict('name')
    .ignore();
  const row = await knex('secret').where({ name: NAME }).first('value');
  return row.value;
}
