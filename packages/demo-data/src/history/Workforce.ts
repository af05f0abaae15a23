import { DayNumber } from 'backstage-plugin-adoption-health-common';

/** Somebody who works, or worked, at the company. */
export type Worker = {
  /** Keys what is drawn about them. */
  key: number;
  /** Names them in the ids of lines. */
  name: string;
  /** The first day on which they are there. */
  since: DayNumber;
  /** The first day on which they are not; Infinity while they stay. */
  until: DayNumber;
  /** Their team, as its place among all teams. */
  team: number;
  /** How readily they use the portal: 0 before all others, 1 after them. */
  rank: number;
};

/** The members of a group from a day on, as full user refs. */
export type MembershipChange = { group: string; userRefs: string[] };

/** The people of a company and their groups, on any day. */
export type Workforce = {
  workers: readonly Worker[];
  /** Their user ref on a day. */
  refOn: (worker: Worker, day: DayNumber) => string;
  /** Groups whose members, through nested groups, change on a day. */
  membershipChanges: (day: DayNumber) => MembershipChange[];
  /** People whose ref changes on a day. */
  aliases: (day: DayNumber) => { userRef: string; was: string }[];
};

/** Whether somebody works at the company on a day. */
export function isThere(worker: Worker, day: DayNumber): boolean {
  return worker.since <= day && day < worker.until;
}
