import {
  DayNumber,
  dayOf,
  ReportingDay,
  Status,
} from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { openDays } from './formulas/openDays';
import { getDimensionUse } from './read/getDimensionUse';
import { getDrops } from './read/getDrops';
import { getFactDays } from './read/getFactDays';
import { getLastBatch } from './read/getLastBatch';
import { getLatestPopulation } from './read/getLatestPopulation';
import { getOutbox } from './read/getOutbox';
import { getPersonCount } from './read/getPersonCount';
import { getRawEvents } from './read/getRawEvents';
import { getRolledUpEvents } from './read/getRolledUpEvents';
import { getVerifications } from './read/getVerifications';
import { getZoneSeams } from './read/getZoneSeams';

const SHOWN_DAYS = 28;

/** What the status knows from the rest of the backend. */
export interface StatusSources {
  /** The first day with data. */
  collectingSince: () => Promise<DayNumber | undefined>;
  /** When ingest was first open, ms since the epoch. */
  collectionStart: () => Promise<number | undefined>;
  /** Coverage, 0..1, of any window within the days given. */
  coverage: (days: {
    from: DayNumber;
    to: DayNumber;
  }) => Promise<(window: { from: DayNumber; to: DayNumber }) => number>;
  /** Of this replica. */
  queue: () => Status['queue'];
}

/** How the data comes about as of `nowMs`. */
export async function readStatus(
  sources: StatusSources & {
    knex: Database;
    reportingDay: ReportingDay;
    retentionDays: number;
  },
  nowMs: number,
): Promise<Status> {
  const { knex, reportingDay } = sources;
  const today = reportingDay(nowMs);
  const days = { from: today - SHOWN_DAYS + 1, to: today };

  const [
    since,
    startMs,
    coverageOf,
    lastBatchMs,
    events28,
    rollup,
    drops,
    verifications,
    raw,
    facts,
    people,
    dimensions,
    zones,
    population,
  ] = await Promise.all([
    sources.collectingSince(),
    sources.collectionStart(),
    sources.coverage(days),
    getLastBatch(knex),
    getRolledUpEvents(knex, days),
    getOutbox(knex, nowMs),
    getDrops(knex, days),
    getVerifications(knex),
    getRawEvents(knex, today),
    getFactDays(knex),
    getPersonCount(knex),
    getDimensionUse(knex),
    getZoneSeams(knex),
    getLatestPopulation(knex),
  ]);
  const openSince = startMs === undefined ? undefined : reportingDay(startMs);

  return {
    at: isoOf(nowMs),
    collection: {
      since: since === undefined ? undefined : dayOf(since),
      openSince: openSince === undefined ? undefined : dayOf(openSince),
      ...openDays({ days, openSince, coverageOf }),
      lastBatchAt: lastBatchMs === undefined ? undefined : isoOf(lastBatchMs),
      events28,
    },
    queue: sources.queue(),
    rollup,
    drops,
    verifications,
    storage: {
      ...raw,
      rawFrom: facts.rawFrom,
      retentionDays: sources.retentionDays,
      factDays: facts.count,
      people,
      dimensions,
    },
    zones,
    population,
  };
}

function isoOf(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
