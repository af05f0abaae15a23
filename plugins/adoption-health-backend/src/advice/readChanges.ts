import {
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
  Changes,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../platform/window';
import { ChangeSources } from './AdviceSources';
import { changePairs, WindowValues } from './formulas/changePairs';
import { Asked } from './readAdvice';
import { Parts, readParts } from './readParts';

const WINDOW_DAYS = 28;

/** The values of each part in both windows. */
interface Compared {
  adoption: TwoWindows;
  catalog: TwoWindows;
  search: TwoWindows;
  speed: TwoWindows;
}

interface TwoWindows {
  now: WindowValues;
  before: WindowValues;
}

/**
 * The last 28 complete days beside the 28 before. What cannot be read, or not
 * by the caller, is not compared and is named.
 */
export async function readChanges(
  sources: ChangeSources,
  asked: Pick<Asked, 'today' | 'holds' | 'logger'>,
): Promise<Changes> {
  const now = endingOn(asked.today - 1);
  const before = endingOn(now.from - 1);
  const inBoth = async (
    read: (window: DayWindow) => Promise<WindowValues>,
  ): Promise<TwoWindows> => {
    const [ofNow, ofBefore] = await Promise.all([read(now), read(before)]);
    return { now: ofNow, before: ofBefore };
  };
  const [{ known, missing }, collectingSince] = await Promise.all([
    readParts(partsOf(sources, inBoth), asked),
    sources.collectingSince(),
  ]);
  const parts = Object.values(known);
  return {
    window: wireWindow(now),
    before: wireWindow(before),
    changes: changePairs({
      now: together(parts.map(part => part.now)),
      before: together(parts.map(part => part.before)),
      collectingSince,
    }),
    missing: missing.length > 0 ? missing : undefined,
  };
}

function partsOf(
  sources: ChangeSources,
  inBoth: (
    read: (window: DayWindow) => Promise<WindowValues>,
  ) => Promise<TwoWindows>,
): Parts<Compared> {
  return {
    adoption: {
      read: () =>
        inBoth(async window => {
          const { mau, adoptionRate28, habitual, adoptedTeams } =
            await sources.adoption(window);
          return { mau, adoptionRate28, habitual, adoptedTeams };
        }),
    },
    catalog: {
      permission: adoptionHealthFreshnessReadPermission,
      read: () =>
        inBoth(async ({ to }) => {
          // The share of a day is how it stood then, not a mean of the window.
          const day = { from: to, to, complete: true };
          const { points } = await sources.freshnessSeries(day);
          const point = points.find(({ at }) => at === dayOf(to));
          return { staleShare: point?.staleShare };
        }),
    },
    search: {
      read: () =>
        inBoth(async window => {
          const { episodes, zeroShare } = await sources.search(window);
          return { searches: episodes, searchZeroShare: zeroShare };
        }),
    },
    speed: {
      permission: adoptionHealthPerformanceReadPermission,
      read: () =>
        inBoth(async window => {
          const { values } = await sources.performance(window);
          const { pageReadyP75, pageReadyWithinTarget } = values;
          return { pageReadyP75, pageReadyWithinTarget };
        }),
    },
  };
}

function endingOn(to: number): DayWindow {
  return { from: to - WINDOW_DAYS + 1, to, complete: true };
}

function together(values: WindowValues[]): WindowValues {
  return Object.assign({}, ...values);
}
