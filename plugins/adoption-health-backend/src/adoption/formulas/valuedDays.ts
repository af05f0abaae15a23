import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** A run of a template that succeeded. */
export interface CompletedRun {
  personId: number;
  /** The day on which it did. */
  day: DayNumber;
}

/**
 * Who got something out of the portal, by day: by a value event, or by a run
 * of a template that succeeded. Source: metrics.md 2, "Activated".
 */
export function valuedDays(options: {
  /** People with a value event, by day. */
  events: ReadonlyMap<DayNumber, PeopleSet>;
  runs: readonly CompletedRun[];
}): Map<DayNumber, PeopleSet> {
  const runners = new Map<DayNumber, number[]>();
  for (const { personId, day } of options.runs) {
    const people = runners.get(day) ?? [];
    people.push(personId);
    runners.set(day, people);
  }
  const valued = new Map(options.events);
  for (const [day, people] of runners) {
    const others = valued.get(day) ?? PeopleSet.empty;
    valued.set(day, PeopleSet.union([others, PeopleSet.of(people)]));
  }
  return valued;
}
