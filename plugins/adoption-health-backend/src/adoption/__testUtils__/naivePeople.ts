import { NaiveHistory } from './naiveHistory';

const DAY_MS = 86_400_000;

/** Everyone once. */
export function distinct(people: number[]): number[] {
  return [...new Set(people)];
}

/** Whether somebody came from `from` to `to`, as far as is asked. */
export function isActive(
  history: NaiveHistory,
  ...[person, from, to]: [person: number, from: number, to: number]
): boolean {
  return history.events.some(
    event =>
      event.person === person &&
      event.day >= from &&
      event.day <= to &&
      event.day <= history.to,
  );
}

/** Everyone who ever came. */
export function everybody(history: NaiveHistory): number[] {
  return distinct(
    history.events
      .filter(event => event.day <= history.to)
      .map(event => event.person),
  );
}

/** The first day somebody came. */
export function firstDay(history: NaiveHistory, person: number): number {
  return Math.min(
    ...history.events
      .filter(event => event.person === person)
      .map(event => event.day),
  );
}

/** E(day); undefined without a snapshot. */
export function eligibleOn(
  history: NaiveHistory,
  day: number,
): number[] | undefined {
  return history.missedSnapshots.includes(day)
    ? undefined
    : history.employed
        .filter(one => one.from <= day && day <= one.until)
        .map(one => one.person);
}

/** T(day, team). */
export function membersOn(
  history: NaiveHistory,
  ...[name, day]: [name: string, day: number]
): number[] {
  const people = distinct(history.teams.map(one => one.person));
  return people.filter(person => {
    let last: NaiveHistory['teams'][number] | undefined;
    for (const one of history.teams) {
      if (one.person === person && one.from <= day) {
        last = last === undefined || one.from >= last.from ? one : last;
      }
    }
    return last?.team === name;
  });
}

/** The members its counts speak of: not one or two who are not eligible. */
export function countedOn(
  history: NaiveHistory,
  ...[name, day]: [name: string, day: number]
): number[] {
  const members = membersOn(history, name, day);
  const eligible = eligibleOn(history, day) ?? [];
  const outsiders = members.filter(one => !eligible.includes(one));
  return outsiders.length < 3
    ? members.filter(one => !outsiders.includes(one))
    : members;
}

/** Monday of the week that holds a day. */
export function mondayOf(day: number): number {
  let monday = day;
  while (new Date(monday * DAY_MS).getUTCDay() !== 1) {
    monday -= 1;
  }
  return monday;
}

/** Sunday of the last week that was over. */
export function lastSunday(history: NaiveHistory): number {
  let sunday = history.to;
  while (
    sunday >= history.today ||
    new Date(sunday * DAY_MS).getUTCDay() !== 0
  ) {
    sunday -= 1;
  }
  return sunday;
}

/** Monday of the first week with four whole weeks of collection before it. */
export function firstTold(history: NaiveHistory): number {
  let whole = 0;
  let monday = mondayOf(history.since);
  for (; whole < 4; monday += 7) {
    whole += monday >= history.since ? 1 : 0;
  }
  return monday;
}

/** Monday of the first week somebody came. */
export function firstWeek(history: NaiveHistory, person: number): number {
  return mondayOf(firstDay(history, person));
}
