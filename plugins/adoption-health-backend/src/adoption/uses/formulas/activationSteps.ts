import {
  DayNumber,
  Funnel,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue } from '../../../platform/okValue';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { firstToldWeek } from '../../formulas/firstToldWeek';
import { lastWeekEnd } from '../../formulas/isoWeeks';
import { repeatUsers } from './repeatUsers';
import { portalValue } from './portalValue';
import { UsesContext } from './UsesContext';

/** Habitual is to come in 3 of the last 4 complete weeks. */
const WEEKS = 4;
const WEEKS_TO_BE_HABITUAL = 3;

/** What the steps are counted from. */
export interface ActivationFacts {
  context: UsesContext;
  today: DayNumber;
  /** Everyone whose first active day is one of {@link newcomerDays}. */
  newcomers: PeopleSet;
  /** A(D), for the days of the window. */
  active: ReadonlyMap<DayNumber, PeopleSet>;
  /** Who got something out of the portal in the window. */
  valued: PeopleSet;
}

type Step = Funnel['activation'][number];

/**
 * How far the people came by the window's last day who were new in it: to a
 * second day, to something they got out of the portal, to a habit. Of fewer
 * than k newcomers it is told only that they came. Source: metrics.md 2.
 */
export function activationSteps(facts: ActivationFacts): Step[] {
  const { newcomers, active, valued } = facts;
  const steps: Array<[Step['step'], PeopleSet]> = [
    ['first-visit', newcomers],
    ['second-day', repeatUsers(active.values())],
    ['value', valued],
    ['habitual', habitual(facts)],
  ];
  return steps.map(([step, people]) => ({
    step,
    people: stepValue(step, { facts, people: newcomers.intersect(people) }),
  }));
}

/**
 * The days of the window on which a first visit says that somebody is new;
 * undefined where there are none. Source: metrics.md 1.7.
 */
export function newcomerDays(context: UsesContext): DayWindow | undefined {
  const { window, collectingSince } = context;
  if (collectingSince === undefined) {
    return undefined;
  }
  const from = Math.max(window.from, firstToldWeek(collectingSince));
  return from > window.to ? undefined : { ...window, from };
}

function stepValue(
  step: Step['step'],
  options: { facts: ActivationFacts; people: PeopleSet },
): Value {
  const { facts, people } = options;
  const { context, newcomers } = facts;
  const definition = 'activationStep';
  const days = newcomerDays(context);
  if (!days) {
    return absentValue(definition, {
      status: 'not-enough-data',
      reason: 'few-weeks',
      window: context.window,
    });
  }
  const isDiary =
    step !== 'first-visit' &&
    newcomers.size > 0 &&
    !context.groupSize.isReportable(newcomers.size);
  return isDiary
    ? absentValue(definition, {
        status: 'suppressed',
        reason: 'small-group',
        window: days,
      })
    : portalValue(definition, {
        context: { ...context, window: days },
        counted: { value: people.size, n: people.size },
      });
}

/** Who is habitual at the end of the window. Source: metrics.md 2. */
function habitual({ context, today, active }: ActivationFacts): PeopleSet {
  const lastDay = lastWeekEnd({ to: context.window.to, today });
  const weeks = Array.from({ length: WEEKS }, (_, ago) =>
    PeopleSet.union(
      Array.from(
        { length: 7 },
        (__, day) => active.get(lastDay - 7 * ago - day) ?? PeopleSet.empty,
      ),
    ),
  );
  return PeopleSet.byCount(weeks, WEEKS_TO_BE_HABITUAL)[
    WEEKS_TO_BE_HABITUAL - 1
  ];
}
