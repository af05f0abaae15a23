import { Frequency, Value } from 'backstage-plugin-adoption-health-common';
import { REGULAR_DAYS } from './frequencyFinding';

/** Height of a suppressed bar, as a share of the highest. */
const HIDDEN_HEIGHT = 0.06;

/** The people of one number of active days, as the chart draws them. */
export interface FrequencyRow {
  days: number;
  value: Value;
  /** Those the title speaks of: once, and regulars. */
  strong?: number;
  others?: number;
  /** The same for all suppressed bars, so that it tells nothing. */
  hidden?: number;
}

/** The bars of the histogram. */
export function frequencyRows({ people }: Frequency): FrequencyRow[] {
  const highest = Math.max(
    1,
    ...people.map(value => (value.status === 'ok' ? value.value : 0)),
  );
  return people.map((value, index) => {
    const days = index + 1;
    if (value.status !== 'ok') {
      return { days, value, hidden: highest * HIDDEN_HEIGHT };
    }
    const isStrong = days === 1 || days >= REGULAR_DAYS;
    return isStrong
      ? { days, value, strong: value.value }
      : { days, value, others: value.value };
  });
}
