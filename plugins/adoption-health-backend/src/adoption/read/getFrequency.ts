import { Frequency } from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../platform/window';
import { frequencyValues } from '../formulas/frequencyValues';
import { AdoptionSources, getAdoptionFacts } from './getAdoptionFacts';

const DAYS = 28;

/** People by active days in the 28 days that end with a window. */
export async function getFrequency(
  sources: AdoptionSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<Frequency> {
  const { groupRef } = options;
  const { to } = options.window;
  const window = { ...options.window, from: to - DAYS + 1 };
  const facts = await getAdoptionFacts(sources, { window, groupRef });
  return { window: wireWindow(window), people: frequencyValues(to, facts) };
}
