import {
  DayNumber,
  Value,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { AdoptionFacts } from './adoptionValue';
import { historyGap } from './historyGap';
import { peopleCut } from './peopleCut';
import { Grain } from './seriesDays';

/**
 * Search episodes of `day`, or of the ISO week it is in up to and including
 * it. Source: metrics.md 2, "Search health".
 */
export function searchesValue(
  day: DayNumber,
  options: {
    grain: Grain;
    /** Episodes by day. */
    searches: ReadonlyMap<DayNumber, number>;
    facts: AdoptionFacts;
  },
): Value {
  const { grain, searches, facts } = options;
  const monday = weekStart(day);
  const isWhole = grain === 'day' || day === monday + 6;
  const window = {
    from: grain === 'day' ? day : monday,
    to: day,
    complete: isWhole && day < facts.today,
  };
  const gap = historyGap({ from: day, to: day }, facts.collectingSince);
  if (gap) {
    return absentValue('searches', { ...gap, window });
  }
  let value = 0;
  for (let one = window.from; one <= day; one++) {
    value += searches.get(one) ?? 0;
  }
  return peopleCut(facts, day).isCountShown(value)
    ? okValue('searches', {
        value,
        n: value,
        window,
        coverage: facts.coverage(window),
      })
    : absentValue('searches', {
        status: 'suppressed',
        reason: 'small-group',
        window,
      });
}
