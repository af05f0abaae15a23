import {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { adoptionHealthLeadershipReadPermission } from 'backstage-plugin-adoption-health-common';
import type { Request, RequestHandler } from 'express';
import { PermissionQuestions } from './PermissionQuestions';

/** A signed-in person: their ref, and every ref they act for. */
export interface Person {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  userRef: string;
  /** The person and their groups, as full lower-case entity refs. */
  ownershipRefs: string[];
}

/** Somebody who was let in, and what else they may read. */
export interface Reader {
  credentials: BackstageCredentials;
  /**
   * Whether they hold one of the further permissions that were asked about.
   * Throws a RangeError for any other.
   */
  holds: (permission: BasicPermission) => boolean;
}

/** Who may ask what. Every router asks here, and nowhere else. */
export class CallerAccess {
  readonly #services: {
    httpAuth: HttpAuthService;
    userInfo: UserInfoService;
  };
  readonly #questions: PermissionQuestions;
  readonly #admins: ReadonlySet<string>;
  readonly #leaders: ReadonlySet<string>;

  constructor(options: {
    httpAuth: HttpAuthService;
    permissions: PermissionsService;
    userInfo: UserInfoService;
    /** Full entity refs of people and groups. */
    admins: string[];
    leaders: string[];
  }) {
    const { admins, leaders, permissions, ...services } = options;
    this.#services = services;
    this.#questions = new PermissionQuestions(permissions);
    this.#admins = new Set(admins);
    this.#leaders = new Set(leaders);
  }

  /** The signed-in person. Throws AuthenticationError for anyone else. */
  async person(request: Request): Promise<Person> {
    const credentials = await this.#services.httpAuth.credentials(request, {
      allow: ['user'],
    });
    const info = await this.#services.userInfo.getUserInfo(credentials);
    return {
      credentials,
      userRef: credentials.principal.userEntityRef,
      ownershipRefs: info.ownershipEntityRefs,
    };
  }

  /**
   * The caller's ref without a look-up of groups, for the hot path of ingest.
   * Throws AuthenticationError unless a person is signed in.
   */
  async userRef(request: Request): Promise<string> {
    const credentials = await this.#services.httpAuth.credentials(request, {
      allow: ['user'],
    });
    return credentials.principal.userEntityRef;
  }

  /**
   * The credentials of a person or service that holds `permission`.
   * Throws AuthenticationError or NotAllowedError.
   */
  async reader(
    request: Request,
    permission: BasicPermission,
  ): Promise<BackstageCredentials> {
    const { credentials } = await this.readerOf(request, { permission });
    return credentials;
  }

  /**
   * As `reader`, with what further permissions they hold: asked together, as
   * each asking is a way to the permission backend and back.
   */
  async readerOf(
    request: Request,
    asked: {
      permission: BasicPermission;
      further?: readonly BasicPermission[];
    },
  ): Promise<Reader> {
    const { permission, further = [] } = asked;
    const credentials = await this.#services.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const token = request.headers.authorization;
    const [may, ...mayFurther] = await this.#questions.ask(
      { credentials, token },
      [permission, ...further],
    );
    if (!may) {
      throw new NotAllowedError(`Missing permission ${permission.name}`);
    }
    const held = new Map(
      further.map(({ name }, index) => [name, mayFurther[index]]),
    );
    return {
      credentials,
      holds: ({ name }) => {
        const isHeld = held.get(name);
        if (isHeld === undefined) {
          throw new RangeError(`Nobody asked about the permission ${name}`);
        }
        return isHeld;
      },
    };
  }

  /** Whether a caller who is known already holds a permission. */
  async holds(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<boolean> {
    const [isHeld] = await this.#questions.ask({ credentials }, [permission]);
    return isHeld;
  }

  /**
   * A person who may read the leadership page: the permission, and, once
   * leaders are configured, being one of them or an admin. A service that
   * holds the permission may read it while no leaders are configured.
   */
  async leader(request: Request): Promise<void> {
    await this.reader(request, adoptionHealthLeadershipReadPermission);
    if (this.#leaders.size === 0) {
      return;
    }
    const person = await this.person(request).catch(() => undefined);
    if (!person || !this.isLeader(person)) {
      throw new NotAllowedError('Only leaders may read this');
    }
  }

  /** An admin. Closed to everyone unless `adoptionHealth.admins` lists some. */
  async admin(request: Request): Promise<Person> {
    const person = await this.person(request);
    if (!this.isAdmin(person)) {
      throw new NotAllowedError('Only admins may do this');
    }
    return person;
  }

  /** Whether the person or a group of theirs is listed as admin. */
  isAdmin(person: Person): boolean {
    return person.ownershipRefs.some(ref => this.#admins.has(ref));
  }

  /** Whether the person may read what leaders read. */
  isLeader(person: Person): boolean {
    return (
      this.#leaders.size === 0 ||
      this.isAdmin(person) ||
      person.ownershipRefs.some(ref => this.#leaders.has(ref))
    );
  }
}

/**
 * Goes on once `admit` let the caller in: before the body is read, so that
 * nobody else has the server read one.
 */
export function admitted(
  admit: (request: Request) => Promise<unknown>,
): RequestHandler {
  return async (request, _response, next) => {
    await admit(request);
    next();
  };
}
