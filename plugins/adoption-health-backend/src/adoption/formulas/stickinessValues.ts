import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { AdoptionFacts } from './adoptionValue';
import { historyGap } from './historyGap';
import { peopleCut } from './peopleCut';
import { shareValue } from './shareValue';
import { stickinessDauMau } from './stickinessDauMau';
import { stickinessWauMau } from './stickinessWauMau';

const MONTH_DAYS = 28;

/**
 * Both kinds of stickiness of the 28 days that end with `day`. Before there
 * are 28 days they would be too high. Source: metrics.md 2, "Stickiness".
 */
export function stickinessValues(
  day: DayNumber,
  facts: AdoptionFacts,
): Record<'stickinessWauMau' | 'stickinessDauMau', Value> {
  const window = {
    from: day - MONTH_DAYS + 1,
    to: day,
    complete: day < facts.today,
  };
  const cut = peopleCut(facts, day);
  const active = (to: DayNumber, days: number) =>
    cut.within(facts.active({ to, days }));
  const month = active(day, MONTH_DAYS);
  const daily = stickinessDauMau({
    to: day,
    activeOn: one => active(one, 1),
    month,
  });
  const common = {
    window,
    cut,
    gap: historyGap(window, facts.collectingSince),
    coverage: facts.coverage,
    none: 'nothing-to-count',
  } as const;
  return {
    stickinessWauMau: shareValue('stickinessWauMau', {
      ...common,
      share: stickinessWauMau({ week: active(day, 7), month }),
    }),
    stickinessDauMau: shareValue('stickinessDauMau', {
      ...common,
      share: daily && { value: daily.value, denominator: daily.denominator },
      people: daily?.workers,
    }),
  };
}
