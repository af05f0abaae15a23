import { DayNumber, dayNumber } from 'backstage-plugin-adoption-health-common';
import { renamed } from '../declared/colleagues';
import { pastMemberships } from '../declared/pastPeople';
import { story } from '../declared/story';
import { createKorvaleGroups } from './korvaleGroups';
import { createKorvaleWorkers } from './korvaleWorkers';
import { MembershipChange, Worker, Workforce } from './Workforce';

const SINCE = dayNumber(story.since);
const RENAMED_ON = dayNumber(renamed.on);

/** The people of the demo company, as its story tells of them. */
export function createKorvaleWorkforce(seed: number): Workforce {
  const workers = createKorvaleWorkers(seed);
  const { membersOn } = createKorvaleGroups(workers);
  const changeDays = new Set([
    ...[story.since, story.reorganisedOn, renamed.on].map(dayNumber),
    ...pastMemberships.map(({ until }) => dayNumber(until)),
    ...workers.flatMap(({ since, until }) => [since, until]),
  ]);

  const refOn = (worker: Worker, day: DayNumber) =>
    worker.name === renamed.name && day < RENAMED_ON
      ? `user:default/${renamed.was}`
      : `user:default/${worker.name}`;
  const membersOf = (day: DayNumber) =>
    membersOn(day, worker => refOn(worker, day));

  return {
    workers,
    refOn,
    membershipChanges: day =>
      changeDays.has(day)
        ? differences(
            day === SINCE ? new Map() : membersOf(day - 1),
            membersOf(day),
          )
        : [],
    aliases: day =>
      day === RENAMED_ON
        ? [
            {
              userRef: `user:default/${renamed.name}`,
              was: `user:default/${renamed.was}`,
            },
          ]
        : [],
  };
}

function differences(
  before: ReadonlyMap<string, string[]>,
  after: ReadonlyMap<string, string[]>,
): MembershipChange[] {
  const groups = [...new Set([...before.keys(), ...after.keys()])].sort();
  return groups
    .map(group => ({ group, userRefs: (after.get(group) ?? []).sort() }))
    .filter(
      ({ group, userRefs }) =>
        (before.get(group) ?? []).sort().join() !== userRefs.join(),
    );
}
