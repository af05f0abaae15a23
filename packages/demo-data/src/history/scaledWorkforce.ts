import { DayNumber, dayNumber } from 'backstage-plugin-adoption-health-common';
import { story } from '../declared/story';
import { TeamHabit } from '../declared/teamHabits';
import { draw } from '../draw';
import { ranked } from './ranked';
import { MembershipChange, Workforce } from './Workforce';

const TEAM_SIZE = 13;
const TEAMS_PER_DIVISION = 12;
const SALT = 41;
const SINCE = dayNumber(story.since);

/**
 * As many people as asked for, in teams of thirteen, divisions of twelve teams
 * and one company. They all stay where they are.
 */
export function createScaledWorkforce(options: {
  seed: number;
  people: number;
}): Workforce {
  const { seed, people } = options;
  const teamOf = (index: number) => Math.floor(index / TEAM_SIZE);
  const workers = ranked(
    Array.from({ length: people }, (_, index) => ({
      key: index + 1,
      name: `person-${padded(index + 1)}`,
      since: SINCE,
      until: Infinity,
      team: teamOf(index),
    })),
    { seed, habitOf: ({ team }) => habitOfTeam(draw(seed, team, SALT)) },
  );
  const refs = workers.map(({ name }) => `user:default/${name}`);

  return {
    workers,
    refOn: ({ key }) => refs[key - 1],
    membershipChanges: day => (day === SINCE ? groupsOf(refs) : []),
    aliases: (_day: DayNumber) => [],
  };
}

function habitOfTeam(at: number): TeamHabit {
  if (at < 0.2) {
    return 'keen';
  }
  return at < 0.9 ? 'between' : 'absent';
}

function groupsOf(refs: readonly string[]): MembershipChange[] {
  return [
    ...sliced(refs, { size: refs.length, name: 'company' }),
    ...sliced(refs, {
      size: TEAM_SIZE * TEAMS_PER_DIVISION,
      name: 'division',
    }),
    ...sliced(refs, { size: TEAM_SIZE, name: 'team' }),
  ];
}

function sliced(
  refs: readonly string[],
  { size, name }: { size: number; name: string },
): MembershipChange[] {
  return Array.from({ length: Math.ceil(refs.length / size) }, (_, index) => ({
    group: `group:default/${name}-${padded(index + 1)}`,
    userRefs: refs.slice(index * size, (index + 1) * size),
  }));
}

function padded(number: number): string {
  return String(number).padStart(5, '0');
}
