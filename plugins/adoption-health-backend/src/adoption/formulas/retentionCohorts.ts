import {
  DayNumber,
  dayOf,
  Retention,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { ActiveWeeks } from './ActiveWeeks';
import { AdoptionFacts } from './adoptionValue';
import { firstToldWeek } from './firstToldWeek';
import { fewWeeks } from './historyGap';
import { lastWeekEnd, weeksEndingWithin } from './isoWeeks';
import { PeopleCut, peopleCut } from './peopleCut';
import { retention } from './retention';
import { shareValue } from './shareValue';

type Cohort = Retention['cohorts'][number];

/**
 * The cohorts whose first week ends in the window, behind those who were there
 * before it could be told who is new, each with the complete weeks since. They
 * hold everyone, as counts of new people do, or a cohort would shrink and its
 * past would change with each person who leaves. Of a group they hold who is in
 * it on the window's last day. The shares of a cohort that is too small are
 * suppressed portal-wide too, or a newcomer's row would be a diary.
 * Source: metrics.md 2, "Retention", and 1.7.
 */
export function retentionCohorts(
  window: DayWindow,
  options: { facts: AdoptionFacts; weeks: ActiveWeeks },
): Cohort[] {
  const { facts, weeks } = options;
  const { collectingSince, today } = facts;
  if (collectingSince === undefined || window.to < collectingSince) {
    const value = absentValue('newPeople', {
      status: 'no-data',
      reason: 'before-collection',
      window,
    });
    return [{ week: 'existing', size: value, retained: [] }];
  }
  const lastDay = lastWeekEnd({ to: window.to, today });
  const mondays = weeksEndingWithin({
    from: Math.max(window.from, collectingSince),
    to: lastDay,
  });
  const firstTold = firstToldWeek(collectingSince);
  const told = mondays.filter(monday => monday >= firstTold);
  const serve = cohortServer({
    cut: peopleCut(facts, window.to),
    coverage: facts.coverage,
    weeks,
  });
  const settling = {
    from: collectingSince,
    to: Math.min(firstTold - 1, window.to),
    complete: lastDay >= firstTold - 1,
  };
  return [
    {
      week: 'existing',
      ...serve(weeks.before(firstTold), {
        first: settling,
        weeks: mondays,
        firstTold,
      }),
    },
    ...told.map(monday => ({
      week: dayOf(monday),
      ...serve(weeks.in(monday).minus(weeks.before(monday)), {
        first: weekWindow(monday),
        weeks: weeksEndingWithin({ from: monday, to: lastDay }),
        firstTold,
      }),
    })),
  ];
}

function cohortServer(sources: {
  cut: PeopleCut;
  coverage: AdoptionFacts['coverage'];
  weeks: ActiveWeeks;
}) {
  const { cut, weeks } = sources;
  // A week is asked for by every cohort before it.
  const known = new Map<DayNumber, number>();
  const coverage = (window: DayWindow) => {
    const share = known.get(window.from) ?? sources.coverage(window);
    known.set(window.from, share);
    return share;
  };
  return (
    people: PeopleSet,
    span: { first: DayWindow; weeks: DayNumber[]; firstTold: DayNumber },
  ): Omit<Cohort, 'week'> => {
    const cohort = cut.within(people);
    const shares = retention({
      cohort,
      weeks: span.weeks,
      activeIn: monday => weeks.in(monday),
    });
    return {
      size: sizeValue(cohort, {
        cut,
        window: span.first,
        coverage: sources.coverage,
      }),
      retained: span.weeks.map((monday, index) =>
        shareValue('retention', {
          window: weekWindow(monday),
          gap: monday < span.firstTold ? fewWeeks : undefined,
          cut,
          coverage,
          share: shares[index],
          none: 'nothing-to-count',
        }),
      ),
    };
  };
}

function sizeValue(
  cohort: PeopleSet,
  options: {
    cut: PeopleCut;
    window: DayWindow;
    coverage: AdoptionFacts['coverage'];
  },
): Value {
  const { cut, window } = options;
  if (!window.complete) {
    return absentValue('newPeople', { ...fewWeeks, window });
  }
  return cut.isCountShown(cohort.size)
    ? okValue('newPeople', {
        value: cohort.size,
        n: cohort.size,
        window,
        coverage: options.coverage(window),
      })
    : absentValue('newPeople', {
        status: 'suppressed',
        reason: 'small-group',
        window,
      });
}

function weekWindow(monday: DayNumber): DayWindow {
  return { from: monday, to: monday + 6, complete: true };
}
