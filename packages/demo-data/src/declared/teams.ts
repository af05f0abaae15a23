import { DeclaredDivision } from './DeclaredTeam';
import { commerce } from './divisions/commerce';
import { corporate } from './divisions/corporate';
import { customerExperience } from './divisions/customerExperience';
import { dataAndInsight } from './divisions/dataAndInsight';
import { lineHaul } from './divisions/lineHaul';
import { platform } from './divisions/platform';

/** The divisions whose teams have generated software. */
export const divisions: readonly DeclaredDivision[] = [
  lineHaul,
  customerExperience,
  commerce,
  dataAndInsight,
  platform,
  corporate,
];

/** Every team with generated software. */
export const teams = divisions.flatMap(division => division.teams);
