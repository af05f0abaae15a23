import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getFirstFactDay } from '../../facts/read/getFirstFactDay';

/**
 * The first day with data: the first fact, or the day ingest was first open;
 * undefined before either. Source: metrics.md 1.6.
 */
export async function getCollectingSince(sources: {
  knex: Knex;
  reportingDay: ReportingDay;
  collectionStart: () => Promise<number | undefined>;
}): Promise<DayNumber | undefined> {
  const [firstFactDay, startMs] = await Promise.all([
    getFirstFactDay(sources.knex),
    sources.collectionStart(),
  ]);
  const days = [
    firstFactDay,
    startMs === undefined ? undefined : sources.reportingDay(startMs),
  ].filter(day => day !== undefined);
  return days.length > 0 ? Math.min(...days) : undefined;
}
