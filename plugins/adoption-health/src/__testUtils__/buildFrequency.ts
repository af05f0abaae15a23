import { Frequency, Value } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const PEOPLE = [
  31, 19, 14, 11, 9, 8, 7, 6, 6, 5, 5, 4, 3, 5, 3, 2, 3, 5, 2, 3, 1, 0, 0, 0, 0,
  0, 0, 0,
];

/**
 * A {@link Frequency}: how many people were active on 1 to 28 days; undefined
 * where that is suppressed. Missing ones are zero.
 */
export function buildFrequency(
  options: { people?: Array<number | undefined> } = {},
): Frequency {
  const { people = PEOPLE } = options;
  return {
    window: builtWindow,
    people: Array.from({ length: 28 }, (_, index): Value => {
      const value = index < people.length ? people[index] : 0;
      return value === undefined
        ? buildAbsentValue('frequency', {
            status: 'suppressed',
            reason: 'small-group',
          })
        : buildValue('frequency', { value });
    }),
  };
}
