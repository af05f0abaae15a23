import { draw } from '../draw';
import { TeamHabit } from '../declared/teamHabits';
import { Worker } from './Workforce';

const SALT = 31;

const LEVELS: Record<TeamHabit, number> = { keen: 0.42, between: 0, absent: 0 };

/** Nobody above this rank uses the portal at all. */
export const NEVER_FROM = 0.7;

/**
 * The workers with their rank: drawn, people of keen teams before others, and
 * people of absent teams after everybody else.
 */
export function ranked(
  workers: readonly Omit<Worker, 'rank'>[],
  options: {
    seed: number;
    habitOf: (worker: Omit<Worker, 'rank'>) => TeamHabit;
    /** Ranks that are given rather than drawn, by name. */
    given?: Readonly<Record<string, number>>;
  },
): Worker[] {
  const { seed, habitOf, given = {} } = options;
  const placed = workers
    .map((worker, place) => {
      const habit = habitOf(worker);
      const at = draw(seed, worker.key, SALT) - LEVELS[habit];
      return { place, at: habit === 'absent' ? at + 2 : at };
    })
    .sort((a, b) => a.at - b.at || a.place - b.place);
  const rankByPlace = new Float64Array(workers.length);
  placed.forEach(({ place }, index) => {
    rankByPlace[place] = (index + 0.5) / workers.length;
  });
  return workers.map((worker, place) => ({
    ...worker,
    rank:
      given[worker.name] ??
      (habitOf(worker) === 'absent'
        ? Math.max(NEVER_FROM, rankByPlace[place])
        : rankByPlace[place]),
  }));
}
