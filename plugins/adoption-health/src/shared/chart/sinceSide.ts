import { DayNumber } from 'backstage-plugin-adoption-health-common';

/** On which side of an upright line the axis has more room for its words. */
export function sinceSide(
  at: DayNumber,
  axis: { from: DayNumber; to: DayNumber },
): 'left' | 'right' {
  return at - axis.from > axis.to - at ? 'left' : 'right';
}
