import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { getGroupInfo, GroupInfos } from './read/getGroupInfo';
import { getMembership, Membership } from './read/getMembership';
import { getPeopleRevision } from './read/getPeopleRevision';
import { getPopulation } from './read/getPopulation';

/** Who was eligible, who was in which group, and what it was, on every day. */
export interface PeopleOfDays {
  /** E(D), for days with a snapshot. */
  eligible: ReadonlyMap<DayNumber, PeopleSet>;
  membership: Membership;
  groups: GroupInfos;
  /** The first day for which groups or members were recorded, if there is one. */
  groupsSince?: DayNumber;
}

const EVER = { from: -2_147_483_647, to: 2_147_483_647 };

/**
 * Keeps population and groups in memory, decoded, from one change of them to
 * the next: they are stored once a day and asked for by every question. What
 * is answered is what is stored.
 */
export class PeopleHistory {
  readonly #knex: Database;
  #known?: { revision: number; people: Promise<PeopleOfDays> };

  constructor(options: { knex: Database }) {
    this.#knex = options.knex;
  }

  /** Population and groups as they are stored now. */
  async read(): Promise<PeopleOfDays> {
    // Read before the rest: people newer than their revision are read once
    // more next time, older ones would stay.
    const revision = await getPeopleRevision(this.#knex);
    if (this.#known?.revision === revision) {
      return this.#known.people;
    }
    const known = { revision, people: this.#load() };
    this.#known = known;
    known.people.catch(() => {
      this.#known = this.#known === known ? undefined : this.#known;
    });
    return known.people;
  }

  async #load(): Promise<PeopleOfDays> {
    const [eligible, membership, groups] = await Promise.all([
      getPopulation(this.#knex, EVER),
      getMembership(this.#knex),
      getGroupInfo(this.#knex),
    ]);
    const days = [membership.since ?? [], groups.since ?? []].flat();
    const groupsSince = days.length > 0 ? Math.min(...days) : undefined;
    return { eligible, membership, groups, groupsSince };
  }
}
