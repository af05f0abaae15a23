import { dayNumber, weekStart } from 'backstage-plugin-adoption-health-common';
import { colleagues } from '../declared/colleagues';
import { company } from '../declared/company';
import { demoPeople } from '../declared/demoPeople';
import { groups } from '../declared/groups';
import { leavers } from '../declared/pastPeople';
import { story } from '../declared/story';
import { demoRanks, habitOf } from '../declared/teamHabits';
import { draw, keyOf } from '../draw';
import { createPeople, drawName } from '../entities/people';
import { createRandom } from '../random';
import { ranked } from './ranked';
import { Worker } from './Workforce';

const SALT = 21;
const DRAWN_LEAVERS = 28;
const SHARE_OF_JOINERS = 0.11;
const SINCE = dayNumber(story.since);
const FIRST_CHANGE = dayNumber('2025-12-01');
const LAST_CHANGE = dayNumber(story.settledOn);

/** Groups that people belong to directly; a worker's `team` is a place in it. */
export const teamNames: readonly string[] = groups
  .filter(({ headcount }) => headcount > 0)
  .map(({ name }) => name);

/** Everybody of today and everybody who left since the history begins. */
export function createKorvaleWorkers(seed: number): Worker[] {
  const today = createPeople(createRandom(company.seed));
  const declared = new Set([...demoPeople, ...colleagues].map(one => one.name));
  const taken = new Set(today.map(({ name }) => name));
  const random = createRandom(company.seed + 1);

  const present = today.map(({ name, group }) => ({
    name,
    group,
    since: declared.has(name) ? SINCE : joiningDay(name),
    until: Infinity,
  }));
  const named = leavers.map(({ name, group, goneOn }) => ({
    name,
    group,
    since: SINCE,
    until: dayNumber(goneOn),
  }));
  const drawn = Array.from({ length: DRAWN_LEAVERS }, () => ({
    ...drawName(random, taken),
    group: random.pick(teamNames),
    since: SINCE,
    until: mondayBetween(random.next()),
  }));

  const workers = [...present, ...named, ...drawn].map(worker => ({
    key: keyOf(worker.name),
    name: worker.name,
    since: worker.since,
    until: worker.until,
    team: teamNames.indexOf(worker.group),
    group: worker.group,
  }));
  const groupByName = new Map(workers.map(one => [one.name, one.group]));
  return ranked(
    workers.map(({ group: _, ...worker }) => worker),
    {
      seed,
      habitOf: ({ name }) => habitOf(groupByName.get(name) ?? ''),
      given: demoRanks,
    },
  );
}

function joiningDay(name: string): number {
  const key = keyOf(name);
  return draw(key, SALT, 1) < SHARE_OF_JOINERS
    ? mondayBetween(draw(key, SALT, 2))
    : SINCE;
}

/** People come and go on Mondays. */
function mondayBetween(at: number): number {
  return weekStart(
    FIRST_CHANGE + Math.floor(at * (LAST_CHANGE - FIRST_CHANGE + 1)),
  );
}
