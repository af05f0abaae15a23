import { NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { FactCache } from '../../facts/FactCache';
import { getMembership } from '../../people/read/getMembership';
import { getPopulation } from '../../people/read/getPopulation';
import { DayWindow } from '../../platform/window';
import { GroupSize } from '../../privacy/groupSize';
import { activeWindows } from '../formulas/activeWindows';
import { AdoptionFacts } from '../formulas/adoptionValue';
import { GroupCut, groupCut } from '../formulas/groupCut';
import { getCollectingSince } from './getCollectingSince';

/** What the reads of this room need from the rest of the backend. */
export interface AdoptionSources {
  knex: Knex;
  /** Sets of active people that were read before. */
  facts: FactCache;
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
  const group =
    groupRef === undefined
      ? undefined
      : await getGroupCut(sources, { groupRef, to: window.to });
  const [active, eligible, coverage, collectingSince] = await Promise.all([
    sources.facts.peopleByDay(days),
    getPopulation(knex, days),
    sources.coverage(days),
    getCollectingSince(sources),
  ]);
  return {
    active: activeWindows(active),
    eligible,
    group,
    coverage,
    today: reportingDay(clock()),
    collectingSince,
    groupSize: sources.groupSize,
  };
}

async function getGroupCut(
  sources: AdoptionSources,
  { groupRef, to }: { groupRef: string; to: DayNumber },
): Promise<GroupCut> {
  const membership = await getMembership(sources.knex, { to });
  if (!membership.has(groupRef)) {
    throw new NotFoundError('No such group');
  }
  return groupCut({
    groupRef,
    membershipOn: membership.on,
    minimum: sources.groupSize.minimum,
  });
}
