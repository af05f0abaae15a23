import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { AdoptionFacts } from './adoptionValue';
import { habitual } from './habitual';
import { historyGap } from './historyGap';
import { lastWeekEnd } from './isoWeeks';
import { peopleCut } from './peopleCut';
import { shareValue } from './shareValue';

const WEEKS = 4;

/**
 * Habitual people as of `day`, served with the four complete ISO weeks it
 * speaks of; eligible is who was on `day`. Source: metrics.md 2, "Habitual".
 */
export function habitualValue(day: DayNumber, facts: AdoptionFacts): Value {
  const lastDay = lastWeekEnd({ to: day, today: facts.today });
  const window = { from: lastDay - WEEKS * 7 + 1, to: lastDay, complete: true };
  const cut = peopleCut(facts, day);
  const weeks = Array.from({ length: WEEKS }, (_, ago) =>
    facts.active({ to: lastDay - ago * 7, days: 7 }),
  );
  const { eligible } = cut;
  return shareValue('habitual', {
    window,
    cut,
    gap: historyGap({ ...window, to: day }, facts.collectingSince),
    coverage: facts.coverage,
    share: eligible && habitual({ weeks, eligible }),
    none: 'no-population',
  });
}
