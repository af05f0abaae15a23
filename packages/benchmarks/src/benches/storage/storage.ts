import { Knex } from 'knex';
import { Bench, BenchRun } from '../../Bench';
import { company, smallCompany } from '../../data/company';
import { EVENTS_PER_FLUSH } from '../../data/loadEvents';
import { loadHistory, loadRawHistory } from '../../data/loadHistory';
import { benchPostgres } from '../../database/benchPostgres';
import { rowCount, tableSize } from '../../database/size';

const FACT_TABLES = [
  'fact_day',
  'usage_count',
  'usage_people',
  'usage_month',
  'timing_day',
] as const;

/** How much room raw events and a year of facts take. */
export const storage: Bench = async run => {
  const size = run.quick ? smallCompany : company;
  const events = run.quick ? 10_000 : 1_000_000;
  const postgres = await benchPostgres(run);
  run.under({ people: size.people, entities: size.entities });

  // As many a day as 10 M a year are; what a day's partition needs anyway
  // counts for little then.
  const busyDays = Math.round(size.days / 10);
  const busy = await loadRawHistory(run, {
    postgres,
    prefix: 'busy_',
    size: { ...size, days: busyDays },
    events,
  });
  await reportRaw(run, {
    ...{ name: 'storage.raw-event', knex: busy.knex, events },
    days: busyDays,
  });
  const { knex } = await loadHistory(run, { postgres, size, events });
  const raw = await reportRaw(run, {
    ...{ name: 'storage.raw-event-of-quiet-days', knex, events },
    days: size.days,
  });
  await reportFacts(run, { knex, days: size.days, events, rawBytes: raw });
};

/** Answers the bytes of all raw events. */
async function reportRaw(
  run: BenchRun,
  options: { name: string; knex: Knex; events: number; days: number },
): Promise<number> {
  const { name, knex, events, days } = options;
  const raw = await tableSize(knex, 'event');
  run.report({
    name,
    value: raw.totalBytes / events,
    unit: 'bytes',
    conditions: {
      ...{ events, days, eventsPerCommit: EVENTS_PER_FLUSH },
      tableBytes: raw.tableBytes,
      indexBytes: raw.indexBytes,
    },
  });
  return raw.totalBytes;
}

async function reportFacts(
  run: BenchRun,
  options: {
    knex: Knex;
    events: number;
    days: number;
    rawBytes: number;
  },
): Promise<void> {
  let totalBytes = 0;
  let totalRows = 0;
  for (const table of FACT_TABLES) {
    const { totalBytes: bytes } = await tableSize(options.knex, table);
    const rows = await rowCount(options.knex, table);
    totalBytes += bytes;
    totalRows += rows;
    run.report({
      name: `storage.${table}`,
      value: bytes / 2 ** 20,
      unit: 'MiB',
      conditions: { rows, events: options.events, days: options.days },
    });
  }
  run.report({
    name: 'storage.facts',
    value: totalBytes / 2 ** 20,
    unit: 'MiB',
    reference: options.rawBytes / 2 ** 20,
    conditions: {
      rows: totalRows,
      events: options.events,
      days: options.days,
      reference: 'the raw events that the facts come from',
    },
  });
}
