import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { DAYS_TO_ACTIVATE } from '../formulas/activatedShare';
import { AdoptionSources } from './getAdoptionFacts';

/** The longest window a value has that does not follow the one asked for. */
const GROUP_DAYS = 28;

/**
 * People with a value event by day, for everyone whose first 14 days may have
 * ended in the window.
 */
export async function getValuedDays(
  sources: AdoptionSources,
  window: DayWindow,
): Promise<Map<DayNumber, PeopleSet>> {
  const from = Math.min(window.from, window.to - GROUP_DAYS + 1);
  return sources.facts.peopleByDay({
    from: from - DAYS_TO_ACTIVATE + 1,
    to: window.to,
    kind: 'value',
  });
}
