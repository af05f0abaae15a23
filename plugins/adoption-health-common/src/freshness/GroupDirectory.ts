import {
  Entity,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { UniqueRefs } from './UniqueRefs';

const TEAM_ANNOTATION = 'github.com/team-slug';
const LOGIN_ANNOTATION = 'github.com/user-login';

/** The fields of users and groups that a {@link GroupDirectory} reads. */
export const groupDirectoryFields: readonly string[] = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'spec.profile.email',
  'relations',
];

/**
 * Which groups of the catalog the teams and people of a source host are. What
 * could be two of them is none. Keeps refs and names, not entities.
 */
export class GroupDirectory {
  readonly #teamsBySlug = new UniqueRefs();
  readonly #groupsByName = new UniqueRefs();
  readonly #usersByLogin = new UniqueRefs();
  readonly #usersByName = new UniqueRefs();
  readonly #usersByEmail = new UniqueRefs();
  readonly #groupsOfUser = new Map<string, readonly string[]>();
  readonly #present = new Set<string>();
  /** One text for each ref, however many people are in the group. */
  readonly #groupRefs = new Map<string, string>();

  /** Notes a user or a group; other kinds are passed over. */
  add(entity: Entity): void {
    const ref = stringifyEntityRef(entity);
    switch (entity.kind.toLowerCase()) {
      case 'group':
        this.#addGroup(entity, this.#sameText(ref));
        break;
      case 'user':
        this.#addUser(entity, ref);
        break;
      default:
    }
  }

  /**
   * The full ref of the group that stands for a team: by its annotation
   * `github.com/team-slug`, else by a name that equals the team's slug.
   *
   * @param team - `@org/slug`
   */
  ofTeam(team: string): string | undefined {
    const slug = team.replace(/^@/, '');
    return this.#teamsBySlug.has(slug)
      ? this.#teamsBySlug.get(slug)
      : this.#groupsByName.get(slug.slice(slug.indexOf('/') + 1));
  }

  /**
   * The full refs of the groups that a person is directly a member of, without
   * repeats: who has the annotation `github.com/user-login`, else the name that
   * equals the login, or who has the e-mail address. Empty for who is unknown;
   * groups that are not in the catalog are left out.
   *
   * @param person - `@login` or an e-mail address
   */
  ofPerson(person: string): readonly string[] {
    const user = person.startsWith('@')
      ? this.#userOfLogin(person.slice(1))
      : this.#usersByEmail.get(person);
    const groups = this.#groupsOfUser.get(user ?? '') ?? [];
    return groups.filter(ref => this.#present.has(ref));
  }

  #addGroup(group: Entity, ref: string): void {
    this.#present.add(ref);
    const slug = group.metadata.annotations?.[TEAM_ANNOTATION]?.trim();
    // A group that says which team it is, is no other one.
    if (slug) {
      this.#teamsBySlug.add(slug, ref);
    } else {
      this.#groupsByName.add(group.metadata.name, ref);
    }
  }

  #addUser(user: Entity, ref: string): void {
    const login = user.metadata.annotations?.[LOGIN_ANNOTATION]?.trim();
    if (login) {
      this.#usersByLogin.add(login, ref);
    } else {
      this.#usersByName.add(user.metadata.name, ref);
    }
    const email = emailOf(user);
    if (email) {
      this.#usersByEmail.add(email, ref);
    }
    const groups = (user.relations ?? [])
      .filter(relation => relation.type === RELATION_MEMBER_OF)
      .map(relation => this.#sameText(relation.targetRef.toLowerCase()));
    this.#groupsOfUser.set(ref, [...new Set(groups)]);
  }

  #userOfLogin(login: string): string | undefined {
    return this.#usersByLogin.has(login)
      ? this.#usersByLogin.get(login)
      : this.#usersByName.get(login);
  }

  #sameText(ref: string): string {
    const known = this.#groupRefs.get(ref);
    if (known === undefined) {
      this.#groupRefs.set(ref, ref);
    }
    return known ?? ref;
  }
}

function emailOf(user: Entity): string | undefined {
  const { profile } = user.spec ?? {};
  const isObject = typeof profile === 'object' && profile !== null;
  const email = isObject && 'email' in profile ? profile.email : undefined;
  return typeof email === 'string' && email.includes('@') ? email : undefined;
}
