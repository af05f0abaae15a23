import {
  DayNumber,
  dayOf,
  FreshnessState,
  importedEntitySchema,
  importedFreshnessSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { toldDays } from '../../facts/read/toldDays';
import { runsOf } from '../formulas/runsOf';
import { pagesOf } from './pagesOf';

/** A line about the catalog: one that other tools may write too. */
export type CatalogLine =
  | z.infer<typeof importedEntitySchema>
  | z.infer<typeof importedFreshnessSchema>;

const ROWS_PER_LINE = 1_000;

/** What is known of the catalog's past, and of its entities today. */
export async function* readCatalog(
  knex: Knex,
  options: { takenDay: DayNumber },
): AsyncGenerator<CatalogLine[]> {
  yield* readEntities(knex, { table: 'entity_history', day: 'day' });
  yield* readEntities(knex, { table: 'entity', day: options.takenDay });
  yield* readFreshness(knex, {
    table: 'freshness_history',
    query: toldDays(knex),
  });
  yield* readFreshness(knex, {
    table: 'freshness_day',
    query: knex('freshness_day'),
  });
}

/** Entities as they were told, or, on the day of the take-out, as they are. */
async function* readEntities(
  knex: Knex,
  options: { table: 'entity_history' | 'entity'; day: 'day' | DayNumber },
): AsyncGenerator<CatalogLine[]> {
  const { table, day } = options;
  const pages = pagesOf<{
    ref: string;
    day: number;
    content_hash: string;
    first_seen_day: number;
    changed_day: number | null;
  }>(knex, {
    table,
    query: knex(table)
      .orderBy('ref')
      .select(
        'ref',
        day === 'day' ? 'day' : knex.raw('CAST(? AS integer) AS day', [day]),
        'content_hash',
        'first_seen_day',
        'changed_day',
      ),
  });
  for await (const rows of pages) {
    yield rows.map(row => ({
      type: 'entity',
      day: dayOf(row.day),
      ref: row.ref,
      contentHash: row.content_hash,
      firstSeen: dayOf(row.first_seen_day),
      changedAt: row.changed_day === null ? undefined : dayOf(row.changed_day),
    }));
  }
}

/** How fresh the catalog was, as it was told or as the portal saw it. */
async function* readFreshness(
  knex: Knex,
  options: { table: string; query: Knex.QueryBuilder },
): AsyncGenerator<CatalogLine[]> {
  const pages = pagesOf<{
    day: number;
    kind: string;
    owner_ref: string;
    state: FreshnessState;
    entities: number;
  }>(knex, {
    table: options.table,
    query: options.query
      .orderBy(['day', 'kind', 'owner_ref', 'state'])
      .select('day', 'kind', 'owner_ref', 'state', 'entities'),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, { key: row => row.day, limit: ROWS_PER_LINE });
    yield runs.map(run => ({
      type: 'freshness',
      day: dayOf(run[0].day),
      counts: run.map(({ day: _, owner_ref, ...count }) => ({
        ...count,
        owner: owner_ref === '' ? undefined : owner_ref,
      })),
    }));
  }
}
