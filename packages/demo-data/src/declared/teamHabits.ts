/** How a team takes to the portal. Teams that are not named are in between. */
export type TeamHabit = 'keen' | 'between' | 'absent';

const keen: ReadonlySet<string> = new Set([
  'developer-portal',
  'build-and-release',
  'reliability',
  'data-platform',
  'self-service',
  'booking',
]);

const absent: ReadonlySet<string> = new Set([
  'finance-systems',
  'workplace',
  'returns',
]);

/** The habit of a team, by the name of its group. */
export function habitOf(team: string): TeamHabit {
  if (keen.has(team)) {
    return 'keen';
  }
  return absent.has(team) ? 'absent' : 'between';
}

/** Where the people one can sign in as stand: 0 uses it most, 1 least. */
export const demoRanks: Readonly<Record<string, number>> = {
  pat: 0.001,
  ada: 0.01,
  otto: 0.03,
  dora: 0.11,
  eve: 0.3,
};
