import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { AdoptionFacts } from './adoptionValue';
import { frequency } from './frequency';
import { historyGap } from './historyGap';
import { partsShown } from './partsShown';
import { peopleCut } from './peopleCut';

const DAYS = 28;

/**
 * People by the number of days, 1 to 28, that they were active on in the 28
 * days that end with `day`. Portal-wide all of them are shown: that somebody
 * came so often says nothing of who it was. Inside a group a number is shown
 * as far as neither it nor the rest of the group speaks of too few. Source:
 * metrics.md 2, "Frequency", and 1.8.
 */
export function frequencyValues(day: DayNumber, facts: AdoptionFacts): Value[] {
  const window = {
    from: day - DAYS + 1,
    to: day,
    complete: day < facts.today,
  };
  const cut = peopleCut(facts, day);
  const gap = historyGap(window, facts.collectingSince);
  const people = frequency(
    Array.from({ length: DAYS }, (_, ago) =>
      cut.within(facts.active({ to: day - ago, days: 1 })),
    ),
  );
  const numbers = people.map((_, index) => index);
  const shown = partsShown({
    sizes: new Map(people.entries()),
    wholes: [numbers],
    minimum: facts.group ? facts.groupSize.minimum : 0,
  });
  const coverage = facts.coverage(window);
  return people.map((value, index) => {
    if (gap) {
      return absentValue('frequency', { ...gap, window });
    }
    return shown.has(index) && cut.isCountShown(value)
      ? okValue('frequency', { value, n: value, window, coverage })
      : absentValue('frequency', {
          status: 'suppressed',
          reason: 'small-group',
          window,
        });
  });
}
