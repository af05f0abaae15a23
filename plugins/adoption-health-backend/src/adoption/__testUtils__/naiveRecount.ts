import { NaiveHistory } from './naiveHistory';
import {
  distinct,
  eligibleOn,
  everybody,
  firstDay,
  firstTold,
  firstWeek,
  isActive,
  lastSunday,
  membersOn,
  mondayOf,
} from './naivePeople';

/** n out of `of`; undefined where it cannot be told. */
type Counted = { n: number; of: number } | undefined;

const DAY_MS = 86_400_000;

/** Habitual people, of the eligible ones. */
export function habitual(history: NaiveHistory, among?: number[]): Counted {
  const sunday = lastSunday(history);
  const eligible = eligibleOn(history, history.to);
  if (sunday - 27 < history.since || !eligible) {
    return undefined;
  }
  const people = eligible.filter(one => among?.includes(one) ?? true);
  const often = people.filter(one => {
    let weeks = 0;
    for (let end = sunday; end > sunday - 28; end -= 7) {
      weeks += isActive(history, one, end - 6, end) ? 1 : 0;
    }
    return weeks >= 3;
  });
  return { n: often.length, of: people.length };
}

/** WAU of MAU. */
export function stickinessWauMau(
  history: NaiveHistory,
  among?: number[],
): Counted {
  const { to } = history;
  if (to - 27 < history.since) {
    return undefined;
  }
  const people = everybody(history).filter(one => among?.includes(one) ?? true);
  return {
    n: people.filter(one => isActive(history, one, to - 6, to)).length,
    of: people.filter(one => isActive(history, one, to - 27, to)).length,
  };
}

/** Mean people of a working day, of MAU. */
export function stickinessDauMau(
  history: NaiveHistory,
): { mean: number; of: number } | undefined {
  const { to } = history;
  if (to - 27 < history.since) {
    return undefined;
  }
  const people = everybody(history);
  let visits = 0;
  let days = 0;
  for (let day = to - 27; day <= to; day++) {
    if (![0, 6].includes(new Date(day * DAY_MS).getUTCDay())) {
      days += 1;
      visits += people.filter(one => isActive(history, one, day, day)).length;
    }
  }
  return {
    mean: visits / days,
    of: people.filter(one => isActive(history, one, to - 27, to)).length,
  };
}

/** Activated people, of those whose 14 days ended from `from` to `to`. */
export function activated(history: NaiveHistory, from: number): Counted {
  const eligible = eligibleOn(history, history.to);
  const told = firstTold(history);
  const lastOver = Math.min(history.to, history.today - 1);
  if (!eligible || told + 13 > lastOver) {
    return undefined;
  }
  const people = everybody(history).filter(one => {
    const first = firstDay(history, one);
    const ended = first + 13;
    return (
      eligible.includes(one) &&
      first >= told &&
      ended >= from &&
      ended <= lastOver
    );
  });
  const deeds = [
    ...history.events.filter(event => event.isValue),
    ...history.runs,
  ];
  const valued = people.filter(one => {
    const first = firstDay(history, one);
    return deeds.some(
      deed =>
        deed.person === one && deed.day >= first && deed.day <= first + 13,
    );
  });
  return { n: valued.length, of: people.length };
}

/** The four numbers of the week that `day` is in, up to `day`. */
export function lifecycle(
  history: NaiveHistory,
  day: number,
  { among }: { among?: number[] } = {},
):
  | Record<'newPeople' | 'retained' | 'resurrected' | 'dormant', number>
  | undefined {
  const monday = mondayOf(day);
  if (monday < firstTold(history)) {
    return undefined;
  }
  const numbers = { newPeople: 0, retained: 0, resurrected: 0, dormant: 0 };
  const people = everybody(history).filter(one => among?.includes(one) ?? true);
  for (const one of people) {
    const now = isActive(history, one, monday, day);
    const before = isActive(history, one, monday - 7, monday - 1);
    const ever = firstDay(history, one) < monday;
    numbers.newPeople += now && !ever ? 1 : 0;
    numbers.retained += now && before ? 1 : 0;
    numbers.resurrected += now && !before && ever ? 1 : 0;
    numbers.dormant += before && !now ? 1 : 0;
  }
  return numbers;
}

/** Cohorts of the window's weeks: size, and n of each complete week since. */
export function retention(
  history: NaiveHistory,
  from: number,
): Array<{
  week: number | 'existing';
  size: number;
  /** Monday of the first week of `came`. */
  since: number;
  came: number[];
}> {
  const told = firstTold(history);
  const sunday = lastSunday(history);
  const people = everybody(history);
  const row = (week: number | 'existing', cohort: number[], since: number) => {
    const came: number[] = [];
    for (let monday = since; monday + 6 <= sunday; monday += 7) {
      came.push(
        cohort.filter(one => isActive(history, one, monday, monday + 6)).length,
      );
    }
    return { week, size: cohort.length, since, came };
  };
  const rows = [
    row(
      'existing',
      people.filter(one => firstWeek(history, one) < told),
      mondayOf(Math.max(from, history.since)),
    ),
  ];
  for (let monday = told; monday + 6 <= sunday; monday += 7) {
    if (monday + 6 >= from) {
      const cohort = people.filter(one => firstWeek(history, one) === monday);
      rows.push(row(monday, cohort, monday));
    }
  }
  return rows;
}

/** People by active days, 1 to 28. */
export function frequency(history: NaiveHistory): number[] | undefined {
  const { to } = history;
  if (to - 27 < history.since) {
    return undefined;
  }
  const numbers = Array.from({ length: 28 }, () => 0);
  for (const one of everybody(history)) {
    const days = history.events
      .filter(event => event.person === one)
      .map(event => event.day)
      .filter(day => day > to - 28 && day <= to);
    if (days.length > 0) {
      numbers[distinct(days).length - 1] += 1;
    }
  }
  return numbers;
}

/** Active and eligible members of a team, and whether it adopted the portal. */
export function team(
  history: NaiveHistory,
  ...[name, threshold]: [name: string, threshold: number]
): { active: number; eligible: number; adopted?: boolean } | undefined {
  const { to } = history;
  const eligible = eligibleOn(history, to);
  if (!eligible) {
    return undefined;
  }
  const people = membersOn(history, name, to).filter(one =>
    eligible.includes(one),
  );
  const active = (from: number, until: number) =>
    people.filter(one => isActive(history, one, from, until)).length;
  const sunday = lastSunday(history);
  let weeks = 0;
  for (let end = sunday; end > sunday - 28; end -= 7) {
    weeks += active(end - 6, end) >= threshold * people.length - 1e-9 ? 1 : 0;
  }
  return {
    active: active(to - 6, to),
    eligible: people.length,
    adopted: sunday - 27 < history.since ? undefined : weeks >= 3,
  };
}
