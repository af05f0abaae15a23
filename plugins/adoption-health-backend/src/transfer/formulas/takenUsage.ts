import { dayNumber, ExportLine } from 'backstage-plugin-adoption-health-common';
import { UsageSum } from '../../facts/formulas/usageSums';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * Usage of one kind out of lines of a take-out, summed by day and dimension:
 * beyond a cap several dimensions of there may be one of here.
 */
export function takenUsage(
  lines: Array<Extract<ExportLine, { type: 'usage' }>>,
): UsageSum[] {
  const sums = new Map<string, UsageSum>();
  for (const line of lines) {
    const day = dayNumber(line.day);
    for (const [dimensionId, events, valueSum, people] of line.of) {
      const key = `${day} ${dimensionId}`;
      const before = sums.get(key);
      sums.set(key, {
        day,
        dimensionId,
        events: events + (before?.events ?? 0),
        valueSum: valueSum + (before?.valueSum ?? 0),
        people: PeopleSet.union([
          PeopleSet.decode(Buffer.from(people, 'base64')),
          before?.people ?? PeopleSet.empty,
        ]),
      });
    }
  }
  return [...sums.values()].sort(
    (a, b) => a.day - b.day || a.dimensionId - b.dimensionId,
  );
}
