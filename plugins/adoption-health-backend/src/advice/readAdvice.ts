import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
  AdviceList,
  DayNumber,
  Teams,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { Reader } from '../access/CallerAccess';
import { DayWindow } from '../platform/window';
import { AdviceSources } from './AdviceSources';
import { bestAdvice } from './formulas/bestAdvice';
import { Parts, readParts } from './readParts';
import { Situation } from './Situation';

const WINDOW_DAYS = 28;
/** Complete weeks that the last one is compared with, itself included. */
const LIFECYCLE_WEEKS = 9;

/** On whose behalf and as of when advice is given. */
export interface Asked {
  today: DayNumber;
  caller: BackstageCredentials;
  holds: Reader['holds'];
  logger: LoggerService;
}

/**
 * The three actions most worth doing. What cannot be read, or not by the
 * caller, gives no advice and is named.
 */
export async function readAdvice(
  sources: AdviceSources,
  asked: Asked,
): Promise<AdviceList> {
  const { known, missing } = await readParts(partsOf(sources, asked), asked);
  return {
    actions: bestAdvice(known),
    missing: missing.length > 0 ? missing : undefined,
  };
}

function partsOf(
  sources: AdviceSources,
  { today, caller }: Asked,
): Parts<Required<Situation>> {
  const window: DayWindow = {
    from: today - WINDOW_DAYS,
    to: today - 1,
    complete: true,
  };
  const thisWeek = weekStart(today);
  const weeks: DayWindow = {
    from: thisWeek - 7 * LIFECYCLE_WEEKS,
    to: thisWeek - 1,
    complete: true,
  };
  return {
    catalog: {
      permission: adoptionHealthFreshnessReadPermission,
      read: async () => {
        const [summary, stale] = await Promise.all([
          sources.freshness(),
          sources.staleEntities(caller),
        ]);
        return { summary, stale };
      },
    },
    speed: {
      permission: adoptionHealthPerformanceReadPermission,
      read: async () => {
        const [routes, peopleWaiting] = await Promise.all([
          sources.routes(window),
          sources.peopleWaiting(window),
        ]);
        return { routes, peopleWaiting };
      },
    },
    search: { read: () => sources.search(window) },
    plugins: { read: () => sources.plugins(window) },
    teams: { read: () => teamsOn(window.to, sources) },
    templates: { read: () => sources.funnel(window) },
    lifecycle: { read: () => sources.dormant(weeks) },
    collection: {
      read: async () => ({ coverage: await coverageIn(window, sources) }),
    },
  };
}

/** The teams of a day; undefined before they could be known. */
async function teamsOn(
  day: DayNumber,
  { teams, groupsSince }: AdviceSources,
): Promise<Teams | undefined> {
  const since = await groupsSince();
  return since === undefined || since <= day ? teams(day) : undefined;
}

/** Coverage of the days on which ingest could have been open all day. */
async function coverageIn(
  window: DayWindow,
  { coverage, openSince }: AdviceSources,
): Promise<number | undefined> {
  const since = await openSince();
  if (since === undefined || since >= window.to) {
    return undefined;
  }
  return coverage({ from: Math.max(window.from, since + 1), to: window.to });
}
