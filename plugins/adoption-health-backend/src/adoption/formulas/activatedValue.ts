import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { activatedShare, DAYS_TO_ACTIVATE } from './activatedShare';
import { ActivityFacts } from './ActivityFacts';
import { firstToldWeek } from './firstToldWeek';
import { fewWeeks, historyGap } from './historyGap';
import { peopleCut } from './peopleCut';
import { shareValue } from './shareValue';

const GROUP_DAYS = 28;

/**
 * The activated share of the people whose first 14 days ended in the window,
 * and who are eligible on its last day. Whoever was there before it could be
 * told who is new counts for nothing. A group has the last 28 days of the
 * window, since any other cut would tell of single people. Source: metrics.md
 * 2, "Activated", 1.7 and 1.8.
 */
export function activatedValue(
  asked: DayWindow,
  facts: ActivityFacts & {
    /** Who got something out of the portal, by {@link activationDays}. */
    valued: ReadonlyMap<DayNumber, PeopleSet>;
  },
): Value {
  const window = facts.group
    ? { ...asked, from: asked.to - GROUP_DAYS + 1 }
    : asked;
  const cut = peopleCut(facts, window.to);
  const { collectingSince, today } = facts;
  const lastOver = Math.min(window.to, today - 1);
  const firstTold =
    collectingSince === undefined ? 0 : firstToldWeek(collectingSince);
  const firstDays = {
    from: Math.max(firstTold, window.from - DAYS_TO_ACTIVATE + 1),
    to: lastOver - DAYS_TO_ACTIVATE + 1,
  };
  const { eligible } = cut;
  const lastDay = { from: window.to, to: window.to };
  return shareValue('activatedShare', {
    window,
    cut,
    gap:
      historyGap(lastDay, collectingSince) ??
      (firstDays.to < firstTold ? fewWeeks : undefined),
    coverage: facts.coverage,
    share:
      eligible &&
      activatedShare({
        firstDays,
        active: facts.byDay,
        valued: facts.valued,
        within: people => people.intersect(eligible),
      }),
    none: eligible && eligible.size > 0 ? 'nothing-to-count' : 'no-population',
  });
}

/** The days of everyone whose first 14 ended in a window, or in a group's. */
export function activationDays({ from, to }: DayWindow): {
  from: DayNumber;
  to: DayNumber;
} {
  const first = Math.min(from, to - GROUP_DAYS + 1);
  return { from: first - DAYS_TO_ACTIVATE + 1, to };
}
