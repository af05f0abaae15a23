import { activation } from './lists/activation.mjs';
import { funnel } from './lists/funnel.mjs';
import { habits } from './lists/habits.mjs';
import { outlook } from './lists/outlook.mjs';
import { people } from './lists/people.mjs';
import { plugins } from './lists/plugins.mjs';
import { searches } from './lists/searches.mjs';
import { teams } from './lists/teams.mjs';
import { weeks } from './lists/weeks.mjs';

/**
 * All mutants, by the folder of their formulas in the backend's sources. A
 * mutant that behaves as the formula does is not listed: no test could tell
 * them apart.
 */
export const rooms = [
  {
    folder: 'adoption/formulas',
    formulas: [...people, ...habits, ...activation, ...weeks, ...teams],
  },
  {
    folder: 'adoption/uses/formulas',
    formulas: [...plugins, ...searches, ...funnel],
  },
  { folder: 'adoption/outlook/formulas', formulas: outlook },
];
