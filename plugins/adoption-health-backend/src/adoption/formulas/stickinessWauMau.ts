import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { Share } from './shareValue';

/**
 * WAU / MAU; of nobody it is undefined. Source: metrics.md 2, "Stickiness".
 */
export function stickinessWauMau(options: {
  week: PeopleSet;
  month: PeopleSet;
}): Share | undefined {
  const n = options.week.size;
  const denominator = options.month.size;
  return denominator === 0
    ? undefined
    : { value: n / denominator, n, denominator };
}
