import { NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { FactCache } from '../../facts/FactCache';
import { Membership } from '../../people/read/getMembership';
import { PeopleHistory } from '../../people/PeopleHistory';
import { DayWindow } from '../../platform/window';
import { GroupSize } from '../../privacy/groupSize';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { activeWindows } from '../formulas/activeWindows';
import { ActivityFacts } from '../formulas/ActivityFacts';
import { AdoptionFacts } from '../formulas/adoptionValue';
import { GroupCut, groupCut } from '../formulas/groupCut';
import { getCollectingSince } from './getCollectingSince';

/** What the reads of this room need from the rest of the backend. */
export interface AdoptionSources {
  knex: Knex;
  /** Sets of active people that were read before. */
  facts: FactCache;
  /** Population and groups that were read before. */
  people: PeopleHistory;
  reportable: ReportableGroups;
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

/** Four complete weeks, and the days since they ended. */
const LONGEST_WINDOW_DAYS = 34;
/** A day before any there is data of, as the database can hold. */
export const BEGINNING: DayNumber = -2_147_483_648;

/**
 * Everything the adoption metrics need for the days of `window`, in a fixed
 * number of reads. Days since collection began come with it, as who is new
 * depends on all of them. Throws NotFoundError for a group that was never
 * recorded.
 */
export async function getAdoptionFacts(
  sources: AdoptionSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<ActivityFacts> {
  const { clock, reportingDay } = sources;
  const { window, groupRef } = options;
  const days = { from: window.from - LONGEST_WINDOW_DAYS + 1, to: window.to };
  const { eligible, membership } = await sources.people.read();
  const group =
    groupRef === undefined
      ? undefined
      : cutBy(groupRef, { membership, to: window.to, sources });
  const [byDay, coverage, collectingSince] = await Promise.all([
    sources.facts.activeByDay({ from: BEGINNING, to: window.to }),
    sources.coverage(days),
    getCollectingSince(sources),
  ]);
  return {
    byDay,
    active: activeWindows(byDay),
    eligible,
    group,
    coverage,
    today: reportingDay(clock()),
    collectingSince,
    groupSize: sources.groupSize,
  };
}

function cutBy(
  groupRef: string,
  options: {
    membership: Membership;
    to: DayNumber;
    sources: AdoptionSources;
  },
): GroupCut {
  const { membership, to, sources } = options;
  if (!membership.on(to).has(groupRef)) {
    throw new NotFoundError('No such group');
  }
  const { reportable } = sources;
  return groupCut({ groupRef, membershipOn: membership.on, reportable });
}
