import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  dayOf,
  GroupDirectory,
  MemberCounts,
  OwnerEvidence,
  ownerRefs,
} from 'backstage-plugin-adoption-health-common';
import { findPeople } from '../people/read/findPeople';
import { getEverMembers } from '../people/read/getEverMembers';
import { getLastEligibleDays } from '../people/read/getLastEligibleDays';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { Database } from '../platform/database/Database';
import { getLastSeenDays } from './read/getLastSeenDays';
import { getPossibleOwners, PossibleOwners } from './read/getPossibleOwners';
import { lookUpOwners } from './read/lookUpOwners';

/** What a sweep saw of an owner. */
export interface SeenOwner {
  ref: string;
  isPresent: boolean;
  members: MemberCounts | undefined;
  /** Groups above and below a group. */
  kin: readonly string[] | undefined;
}

interface Surroundings {
  knex: Database;
  catalog: CatalogService;
  credentials: BackstageCredentials;
  /** What a person is known as in the database, by user ref. */
  pseudonymOf: (userRef: string) => string;
}

/**
 * What a sweep knows about owners: who exists, how many people are in a group
 * and were before, and when who is gone was last seen. Memory grows with the
 * users, groups and owners of a catalog, not with its entities.
 */
export class OwnerWatch {
  readonly #surroundings: Surroundings;
  readonly #possible: PossibleOwners;
  readonly #lastSeen: Map<string, DayNumber>;
  readonly #seen = new Map<string, SeenOwner>();
  #lastEligible?: Promise<ReadonlyMap<number, DayNumber>>;

  private constructor(
    surroundings: Surroundings,
    known: {
      possible: PossibleOwners;
      lastSeen: Map<string, DayNumber>;
    },
  ) {
    this.#surroundings = surroundings;
    this.#possible = known.possible;
    this.#lastSeen = known.lastSeen;
  }

  /** Reads users and groups. Throws as {@link getPossibleOwners}. */
  static async begin(
    options: Surroundings & { signal: AbortSignal },
  ): Promise<OwnerWatch> {
    return new OwnerWatch(options, {
      possible: await getPossibleOwners(options),
      lastSeen: await getLastSeenDays(options.knex),
    });
  }

  /** Finds out what is not known yet about the owners of some entities. */
  async look(entities: Entity[]): Promise<void> {
    const { knex } = this.#surroundings;
    const { directory } = this.#possible;
    await lookUpOwners({ ...this.#surroundings, entities, directory });
    const refs = new Set(entities.flatMap(ownerRefs));
    const news = [...refs].filter(ref => !this.#seen.has(ref));
    const ever = await getEverMembers(knex, news.filter(isGroup));
    for (const ref of news) {
      this.#seen.set(ref, this.#look(ref, ever.get(ref)));
    }
    await this.#lookBack(
      news.filter(
        ref => isUser(ref) && directory.stateOf(ref) === 'unresolved',
      ),
    );
  }

  /** What rules may know about the owners of an entity that was looked at. */
  evidenceFor(entity: Entity): OwnerEvidence[] {
    return this.#possible.directory.evidenceFor(entity).map(owner => {
      const { members, kin } = this.#seen.get(owner.ref) ?? {};
      const lastSeen = this.#lastSeen.get(owner.ref);
      const isGone = owner.state === 'unresolved' && lastSeen !== undefined;
      return {
        ...owner,
        ...(members && { members }),
        ...(kin && { kin }),
        ...(isGone && { lastSeen: dayOf(lastSeen) }),
      };
    });
  }

  /** Whether a user or group with this full lower-case ref exists. */
  isPresent(ref: string): boolean {
    return this.#possible.directory.stateOf(ref) === 'resolved';
  }

  /** Whether a ref is of a group that can look after something. */
  isAbleGroup(ref: string): boolean {
    const members = this.#possible.organisation.memberCounts(ref, undefined);
    return isGroup(ref) && this.isPresent(ref) && members?.now !== 0;
  }

  /** The groups that teams and people of a source host are. */
  get groups(): GroupDirectory {
    return this.#possible.groups;
  }

  /** Full refs of the groups that a person is directly a member of. */
  groupsOf(personId: number): readonly string[] {
    return this.#possible.organisation.groupsOf(personId);
  }

  /** Every owner of the entities that were looked at. */
  get seen(): SeenOwner[] {
    return [...this.#seen.values()];
  }

  /**
   * Finds out when users were last there who are gone now. Before the first
   * sweep only the population knew them; who is there by another name is not
   * gone.
   */
  async #lookBack(goneRefs: readonly string[]): Promise<void> {
    if (goneRefs.length === 0) {
      return;
    }
    const { knex, pseudonymOf } = this.#surroundings;
    const { organisation } = this.#possible;
    const ids = await findPeople(knex, goneRefs.map(pseudonymOf));
    for (const ref of goneRefs) {
      const id = ids.get(pseudonymOf(ref));
      if (id === undefined) {
        continue;
      }
      if (organisation.here.has(id)) {
        this.#lastSeen.delete(ref);
        continue;
      }
      this.#lastEligible ??= getLastEligibleDays(knex, {
        except: organisation.here,
      });
      const eligible = (await this.#lastEligible).get(id);
      if (eligible !== undefined) {
        const seen = this.#lastSeen.get(ref) ?? eligible;
        this.#lastSeen.set(ref, Math.max(seen, eligible));
      }
    }
  }

  #look(ref: string, ever: PeopleSet | undefined): SeenOwner {
    const { directory, organisation } = this.#possible;
    const isGone = directory.stateOf(ref) === 'unresolved';
    return {
      ref,
      isPresent: this.isPresent(ref),
      members: isGone
        ? organisation.goneMemberCounts(ever)
        : organisation.memberCounts(ref, ever),
      kin: isGroup(ref) ? organisation.kinOf(ref) : undefined,
    };
  }
}

function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}

function isGroup(ref: string): boolean {
  return ref.startsWith('group:');
}
