import { Knex } from 'knex';

/**
 * Ids of committed flushes that are not in the facts, the oldest first:
 * `waiting` for their turn, or `parked` because they could not be counted.
 */
export async function getFlushIds(
  knex: Knex,
  options: { state: 'waiting' | 'parked'; atMost: number },
): Promise<string[]> {
  const query = knex('flush').orderBy('id').limit(options.atMost);
  const ids = await (
    options.state === 'parked'
      ? query.whereNotNull('failure')
      : query.whereNull('failure')
  ).pluck<Array<number | string>>('id');
  return ids.map(String);
}
