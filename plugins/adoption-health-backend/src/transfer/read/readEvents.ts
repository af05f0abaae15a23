import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { LineIds } from '../formulas/lineIds';
import { runsOf } from '../formulas/runsOf';
import { pagesOf } from './pagesOf';

const EVENTS_PER_LINE = 500;

interface StoredEvent {
  at_ms: number | string;
  day: number;
  person_id: number;
  action_id: number;
  plugin_id: number;
  route_id: number;
  entity_id: number | null;
  term_id: number | null;
  flags: number;
  value: number | null;
  waiting: boolean | number;
}

/** The raw events, and the batches that they came in. */
export async function* readEvents(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<StoredEvent>(knex, {
    table: 'event',
    query: knex('event').select(
      'at_ms',
      'day',
      'person_id',
      'action_id',
      'plugin_id',
      'route_id',
      'entity_id',
      'term_id',
      'flags',
      'value',
      knex.raw('flush_id IN (SELECT id FROM flush) AS waiting'),
    ),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, {
      key: row => String(Boolean(row.waiting)),
      limit: EVENTS_PER_LINE,
    });
    yield runs.map(run => ({
      type: 'events',
      id: nextId(),
      waiting: Boolean(run[0].waiting),
      of: run.map(row => [
        Number(row.at_ms),
        row.day,
        row.person_id,
        row.action_id,
        row.plugin_id,
        row.route_id,
        row.entity_id,
        row.term_id,
        row.flags,
        row.value,
      ]),
    }));
  }
  yield* readBatches(knex);
}

async function* readBatches(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    person_id: number;
    batch_id: string;
    received_ms: number | string;
  }>(knex, {
    table: 'batch',
    query: knex('batch').select('person_id', 'batch_id', 'received_ms'),
  });
  for await (const rows of pages) {
    yield [
      {
        type: 'batches',
        of: rows.map(row => [
          row.person_id,
          row.batch_id,
          Number(row.received_ms),
        ]),
      },
    ];
  }
}
