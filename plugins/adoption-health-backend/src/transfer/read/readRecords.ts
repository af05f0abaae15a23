import { dayOf, ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { LineIds } from '../formulas/lineIds';
import { runsOf } from '../formulas/runsOf';
import { pagesOf } from './pagesOf';

const ROWS_PER_LINE = 1_000;

/** What is kept beside events, facts and the catalog. */
export async function* readRecords(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  yield* readCoverage(knex);
  yield* readDrops(knex, nextId);
  yield* readChecks(knex);
  yield* readTasks(knex);
  yield* readAttestations(knex);
}

/** What an import has to know before it takes anything. */
export async function* readGuards(knex: Knex): AsyncGenerator<ExportLine[]> {
  const erased = pagesOf<{ pseudonym: string; erased_ms: number | string }>(
    knex,
    {
      table: 'erasure',
      query: knex('erasure').select('pseudonym', 'erased_ms'),
    },
  );
  for await (const rows of erased) {
    yield [
      {
        type: 'erased',
        of: rows.map(row => [row.pseudonym, Number(row.erased_ms)]),
      },
    ];
  }
  const ids = pagesOf<{ id: string }>(knex, {
    table: 'imported_line',
    query: knex('imported_line').select('id'),
  });
  for await (const rows of ids) {
    yield [{ type: 'imported-ids', of: rows.map(row => row.id) }];
  }
}

async function* readCoverage(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{ slot: number; minutes: number }>(knex, {
    table: 'coverage_slot',
    query: knex('coverage_slot').orderBy('slot').select('slot', 'minutes'),
  });
  for await (const rows of pages) {
    yield [{ type: 'coverage', of: rows.map(row => [row.slot, row.minutes]) }];
  }
}

async function* readDrops(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    day: number;
    source: 'browser' | 'server';
    reason: string;
    events: number | string;
  }>(knex, {
    table: 'drop_day',
    query: knex('drop_day')
      .orderBy('day')
      .select('day', 'source', 'reason', 'events'),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, { key: row => row.day, limit: ROWS_PER_LINE });
    yield runs.map(run => ({
      type: 'drops',
      id: nextId(),
      day: dayOf(run[0].day),
      of: run.map(row => [row.source, row.reason, Number(row.events)]),
    }));
  }
}

async function* readChecks(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    target: string;
    at_ms: number | string;
    up: boolean | number;
  }>(knex, {
    table: 'uptime_check',
    query: knex('uptime_check')
      .orderBy(['target', 'at_ms'])
      .select('target', 'at_ms', 'up'),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, {
      key: row => row.target,
      limit: ROWS_PER_LINE,
    });
    yield runs.map(run => ({
      type: 'checks',
      target: run[0].target,
      of: run.map(row => [Number(row.at_ms), Boolean(row.up)]),
    }));
  }
}

async function* readTasks(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    template_ref: string;
    person_id: number;
    started_ms: number | string;
    ended_ms: number | string;
    status: 'completed' | 'failed' | 'cancelled';
    entity_ref: string | null;
  }>(knex, {
    table: 'task_run',
    query: knex('task_run')
      .orderBy(['template_ref', 'person_id', 'started_ms'])
      .select('*'),
  });
  for await (const rows of pages) {
    yield [
      {
        type: 'tasks',
        of: rows.map(row => [
          row.template_ref,
          row.person_id,
          Number(row.started_ms),
          Number(row.ended_ms),
          row.status,
          row.entity_ref,
        ]),
      },
    ];
  }
}

async function* readAttestations(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    entity_ref: string;
    person_id: number;
    on_day: number;
    valid_until_day: number;
    evidence_keys: string;
    ended_day: number | null;
    ended_reason: string | null;
  }>(knex, {
    table: 'attestation',
    query: knex('attestation').orderBy(['on_day', 'entity_ref']).select('*'),
  });
  for await (const rows of pages) {
    yield rows.map(row => ({
      type: 'attestation',
      entityRef: row.entity_ref,
      person: row.person_id,
      day: dayOf(row.on_day),
      validUntil: dayOf(row.valid_until_day),
      evidenceKeys: JSON.parse(row.evidence_keys),
      endedDay: row.ended_day === null ? undefined : dayOf(row.ended_day),
      endedReason: row.ended_reason ?? undefined,
    }));
  }
}
