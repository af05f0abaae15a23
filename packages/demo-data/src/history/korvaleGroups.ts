import { DayNumber, dayNumber } from 'backstage-plugin-adoption-health-common';
import { groups } from '../declared/groups';
import {
  leavers,
  movedTeams,
  pastGroups,
  PastMembership,
  pastMemberships,
} from '../declared/pastPeople';
import { story } from '../declared/story';
import { teamNames } from './korvaleWorkers';
import { isThere, Worker } from './Workforce';

const REORGANISED = dayNumber(story.reorganisedOn);

const goneGroupOf = new Map(leavers.map(({ name, group }) => [name, group]));

const refByName = new Map(
  [...groups, ...pastGroups.map(one => ({ ...one, namespace: undefined }))].map(
    ({ name, namespace }) => [
      keyOfGroup(name, namespace),
      `group:${namespace ?? 'default'}/${name}`.toLocaleLowerCase('en-US'),
    ],
  ),
);

/** Finds the members of all groups of the company, through nested groups. */
export function createKorvaleGroups(workers: readonly Worker[]) {
  const borrowed = borrowings(workers);

  /** The groups that somebody belongs to directly, by {@link keyOfGroup}. */
  function directGroups(worker: Worker, day: DayNumber): string[] {
    const past = (borrowed.get(worker.name) ?? []).filter(
      ({ until }) => day < dayNumber(until),
    );
    const listedBy = groups
      .filter(({ members }) => members?.includes(worker.name))
      .map(({ name, namespace }) => keyOfGroup(name, namespace));
    const home = past.some(({ besides }) => !besides)
      ? []
      : [goneGroupOf.get(worker.name) ?? teamNames[worker.team]];
    return [...home, ...past.map(({ group }) => group), ...listedBy];
  }

  return {
    /**
     * Members of every group that has any on a day, by group ref.
     *
     * @param refOf - the user ref of somebody on that day
     */
    membersOn(
      day: DayNumber,
      refOf: (worker: Worker) => string,
    ): Map<string, string[]> {
      const members = new Map<string, string[]>();
      for (const worker of workers.filter(one => isThere(one, day))) {
        const all = withParents(directGroups(worker, day), day);
        for (const group of all) {
          const ref = refByName.get(group) ?? group;
          members.set(ref, [...(members.get(ref) ?? []), refOf(worker)]);
        }
      }
      return members;
    },
  };
}

function borrowings(
  workers: readonly Worker[],
): ReadonlyMap<string, PastMembership[]> {
  const byName = new Map<string, PastMembership[]>();
  for (const past of pastMemberships) {
    const team = teamNames.indexOf(past.peopleOf);
    const people = workers
      .filter(worker => worker.team === team && worker.until === Infinity)
      .slice(-past.people);
    for (const { name } of people) {
      byName.set(name, [...(byName.get(name) ?? []), past]);
    }
  }
  return byName;
}

function withParents(direct: readonly string[], day: DayNumber): Set<string> {
  const all = new Set<string>();
  for (const group of direct) {
    for (
      let up: string | undefined = group;
      up !== undefined && !all.has(up);
      up = parentOf(up, day)
    ) {
      all.add(up);
    }
  }
  return all;
}

const parentToday = new Map<string, string | undefined>([
  ...groups.map(
    ({ name, namespace, parent }) =>
      [keyOfGroup(name, namespace), parent] as const,
  ),
  ...pastGroups.map(({ name, parent }) => [name, parent] as const),
]);
const parentBefore = new Map(
  movedTeams.map(moved => [moved.name, moved.parentBefore]),
);

function parentOf(group: string, day: DayNumber): string | undefined {
  const before = day < REORGANISED ? parentBefore.get(group) : undefined;
  return before ?? parentToday.get(group);
}

function keyOfGroup(name: string, namespace?: string): string {
  return namespace ? `${namespace}/${name}` : name;
}
