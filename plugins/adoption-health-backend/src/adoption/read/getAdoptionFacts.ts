import { NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getPeopleByDay } from '../../facts/read/getPeopleByDay';
import { getMembersOfGroup } from '../../people/read/getMembersOfGroup';
import { getPopulation } from '../../people/read/getPopulation';
import { DayWindow } from '../../platform/window';
import { GroupSize } from '../../privacy/groupSize';
import { AdoptionFacts } from '../formulas/adoptionValue';
import { getCollectingSince } from './getCollectingSince';

/** What the reads of this room need from the rest of the backend. */
export interface AdoptionSources {
  knex: Knex;
  clock: () => number;
  reportingDay: ReportingDay;
  groupSize: GroupSize;
  /** Coverage of the windows within a run of days. */
  coverage: (days: {
    from: DayNumber;
    to: DayNumber;
  }) => Promise<AdoptionFacts['coverage']>;
  /** When ingest was first open, ms since the epoch. */
  collectionStart: () => Promise<number | undefined>;
}

const LONGEST_WINDOW_DAYS = 28;

/**
 * Everything the adoption metrics need for the days of `window`, in a fixed
 * number of reads. Throws NotFoundError for a group that was never recorded.
 */
export async function getAdoptionFacts(
  sources: AdoptionSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<AdoptionFacts> {
  const { knex, clock, reportingDay } = sources;
  const { window, groupRef } = options;
  const days = { from: window.from - LONGEST_WINDOW_DAYS + 1, to: window.to };
  const members =
    groupRef === undefined
      ? undefined
      : await getMembersOfGroup(knex, { groupRef, to: window.to });
  if (groupRef !== undefined && !members) {
    throw new NotFoundError('No such group');
  }
  const [active, eligible, coverage, collectingSince] = await Promise.all([
    getPeopleByDay(knex, days),
    getPopulation(knex, days),
    sources.coverage(days),
    getCollectingSince(sources),
  ]);
  return {
    active,
    eligible,
    members,
    coverage,
    today: reportingDay(clock()),
    collectingSince,
    groupSize: sources.groupSize,
  };
}
