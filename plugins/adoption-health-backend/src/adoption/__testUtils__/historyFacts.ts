import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { activeWindows } from '../formulas/activeWindows';
import { ActivityFacts } from '../formulas/ActivityFacts';
import { valuedDays } from '../formulas/valuedDays';
import { FIRST_DAY, NaiveHistory } from './naiveHistory';
import { eligibleOn, membersOn } from './naivePeople';

const SMALLEST_GROUP = 3;

/** What the formulas are given of a history; events come in one by one. */
export function historyFacts(
  history: NaiveHistory,
  { team }: { team?: string } = {},
): ActivityFacts & { valued: Map<number, PeopleSet> } {
  const byDay = new Map<number, PeopleSet>();
  const events = new Map<number, PeopleSet>();
  for (const { day, person, isValue } of history.events) {
    if (day <= history.to) {
      add(byDay, day, person);
      if (isValue) {
        add(events, day, person);
      }
    }
  }
  const eligible = new Map<number, PeopleSet>();
  for (let day = FIRST_DAY; day <= history.today; day++) {
    const people = eligibleOn(history, day);
    if (people) {
      eligible.set(day, PeopleSet.of(people));
    }
  }
  return {
    byDay,
    valued: valuedDays({
      events,
      runs: history.runs
        .filter(({ day }) => day <= history.to)
        .map(({ day, person }) => ({ day, personId: person })),
    }),
    active: activeWindows(byDay),
    eligible,
    today: history.today,
    collectingSince: history.since,
    coverage: () => 1,
    groupSize: groupSize(SMALLEST_GROUP),
    group:
      team === undefined
        ? undefined
        : {
            members: day => PeopleSet.of(membersOn(history, team, day)),
            isReportable: () => true,
          },
  };
}

function add(
  sets: Map<number, PeopleSet>,
  ...[day, person]: [day: number, person: number]
): void {
  const before = sets.get(day) ?? PeopleSet.empty;
  sets.set(day, PeopleSet.union([before, PeopleSet.of([person])]));
}
