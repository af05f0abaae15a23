import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { adoptionValue } from '../../formulas/adoptionValue';
import { AdoptionSources, getAdoptionFacts } from '../../read/getAdoptionFacts';

/** The adoption rate of the 7 days that end with a day. */
export async function getRateOn(
  sources: AdoptionSources,
  day: DayNumber,
): Promise<Value> {
  const complete = day < sources.reportingDay(sources.clock());
  const facts = await getAdoptionFacts(sources, {
    window: { from: day, to: day, complete },
  });
  return adoptionValue('adoptionRate', { day, facts });
}
