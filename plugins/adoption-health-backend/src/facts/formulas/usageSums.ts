import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** Events of one person, by what they are counted by. */
export interface UsageRow {
  day: number;
  dimensionId: number;
  personId: number;
  events: number;
  /** Sum of the events' rounded values. */
  valueSum: number;
}

/** Events and people of one day and dimension. */
export interface UsageSum {
  day: number;
  dimensionId: number;
  events: number;
  valueSum: number;
  people: PeopleSet;
}

/** Sums rows of single people up to days and dimensions, in their order. */
export function usageSums(rows: UsageRow[]): UsageSum[] {
  const groups = new Map<string, UsageRow[]>();
  for (const row of rows) {
    const key = `${row.day} ${row.dimensionId}`;
    const group = groups.get(key);
    if (group) {
      group.push(row);
    } else {
      groups.set(key, [row]);
    }
  }
  return [...groups.values()].map(group => ({
    day: group[0].day,
    dimensionId: group[0].dimensionId,
    events: group.reduce((sum, row) => sum + row.events, 0),
    valueSum: group.reduce((sum, row) => sum + row.valueSum, 0),
    people: PeopleSet.of(group.map(row => row.personId)),
  }));
}
