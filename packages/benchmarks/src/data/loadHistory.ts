import { closeMonths } from 'backstage-plugin-adoption-health-backend/src/facts/closeMonths';
import { rollUp } from 'backstage-plugin-adoption-health-backend/src/facts/rollUp';
import { EventRow } from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { ensurePartitions } from 'backstage-plugin-adoption-health-backend/src/telemetry/write/ensurePartitions';
import { slotOf } from 'backstage-plugin-adoption-health-backend/src/telemetry/formulas/coverageSlots';
import { Knex } from 'knex';
import { Client } from 'pg';
import { TestPostgres } from 'testbed';
import { BenchRun } from '../Bench';
import { adoptionDatabase, databaseName } from '../database/adoptionDatabase';
import { CompanySize } from './company';
import { DimensionIds, dimensionIds } from './dimensionIds';
import { eventsOfDay } from './eventsOfDay';
import { loadEvents } from './loadEvents';
import { loadPeople } from './loadPeople';
import { seededRandom } from './random';

const DAY_MS = 86_400_000;
const SLOTS_PER_DAY = 48;
const ALL_MINUTES = 2 ** 30 - 1;
const SEED = 20_261_121;

/** What page_ready is judged against by default, ms. */
export const TARGET_MS = 5_000;

/** Which history, and where. */
export interface HistoryOptions {
  postgres: TestPostgres;
  /** Of the database; default: that of a testbed's backend. */
  prefix?: string;
  size: CompanySize;
  events: number;
}

/** A company with a past, in the plugin's database. */
export interface History {
  knex: Knex;
  firstDay: number;
  /** Yesterday. */
  lastDay: number;
  personIds: number[];
  ids: DimensionIds;
}

/**
 * Fills the plugin's database with a company and `events` events up to
 * yesterday: people, population, groups and dimensions by the product's own
 * writes, events in the form it stores them, facts by its own rollup.
 */
export async function loadHistory(
  run: BenchRun,
  options: HistoryOptions,
): Promise<History> {
  const history = await loadRawHistory(run, options);
  run.note('rolling them up');
  await rollUp(history.knex, { targetMs: TARGET_MS, timeZone: 'UTC' });
  await closeMonths(history.knex, { today: history.lastDay + 1 });
  await history.knex.raw('VACUUM ANALYZE');
  return history;
}

/** As {@link loadHistory}, but without facts. */
export async function loadRawHistory(
  run: BenchRun,
  options: HistoryOptions,
): Promise<History> {
  const { postgres, prefix, size, events } = options;
  const knex = await adoptionDatabase(run, options);
  const lastDay = Math.floor(Date.now() / DAY_MS) - 1;
  const firstDay = lastDay - size.days + 1;
  const personIds = await loadPeople(knex, { size, firstDay, lastDay });
  const ids = await dimensionIds(knex, size);
  await openAllDay(knex, { firstDay, lastDay });
  await ensurePartitions(knex, { from: firstDay, to: lastDay });

  run.note(`writing ${events} events`);
  const client = new Client({
    ...postgres.connection,
    database: databaseName(prefix),
  });
  await client.connect();
  try {
    await loadEvents(client, {
      rows: allEvents({ firstDay, days: size.days, events, personIds, ids }),
    });
  } finally {
    await client.end();
  }
  await knex.raw('VACUUM ANALYZE event');
  return { knex, firstDay, lastDay, personIds, ids };
}

/** The events of a number of days, as many a day. */
export function* allEvents(options: {
  firstDay: number;
  days: number;
  events: number;
  personIds: readonly number[];
  ids: DimensionIds;
}): Generator<EventRow> {
  const { firstDay, days, events } = options;
  const random = seededRandom(SEED);
  const until = (day: number) => Math.round((events * day) / days);
  for (let day = 0; day < days; day++) {
    const count = until(day + 1) - until(day);
    yield* eventsOfDay({ ...options, day: firstDay + day, count, random });
  }
}

/** Ingest was open in every minute. */
async function openAllDay(
  knex: Knex,
  days: { firstDay: number; lastDay: number },
): Promise<void> {
  const first = slotOf(days.firstDay * DAY_MS);
  const last = slotOf(days.lastDay * DAY_MS) + SLOTS_PER_DAY - 1;
  await knex.raw(
    'INSERT INTO coverage_slot (slot, minutes) SELECT slot, ? FROM generate_series(?::integer, ?::integer) AS slot',
    [ALL_MINUTES, first, last],
  );
}
