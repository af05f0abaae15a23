import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';

/**
 * Asks the permission backend, once for all who ask the same at the same time:
 * a page asks much at once that takes the same permission, and each asking is
 * two requests within the backend. An answer is shared only while it is
 * awaited, so that nobody is let in by an older one.
 */
export class PermissionQuestions {
  readonly #permissions: PermissionsService;
  /** By token and name of the permission. */
  readonly #awaited = new Map<string, Promise<boolean>>();

  constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  /**
   * Which of `permissions` a caller holds, in their order. Throws what the
   * permission backend does.
   *
   * @param caller - with the token they were authenticated by, if it was one:
   * answers are shared only among requests that bear the same
   */
  async ask(
    caller: { credentials: BackstageCredentials; token?: string },
    permissions: readonly BasicPermission[],
  ): Promise<boolean[]> {
    const { credentials, token } = caller;
    if (token === undefined) {
      return this.#decide(credentials, permissions);
    }
    const placeOf = ({ name }: BasicPermission) => `${name} ${token}`;
    const unasked = permissions.filter(one => !this.#awaited.has(placeOf(one)));
    if (unasked.length > 0) {
      const answer = this.#decide(credentials, unasked);
      unasked.forEach((permission, index) =>
        this.#share(
          placeOf(permission),
          answer.then(areHeld => areHeld[index]),
        ),
      );
    }
    return Promise.all(
      permissions.map(one => this.#awaited.get(placeOf(one)) ?? false),
    );
  }

  #share(place: string, isHeld: Promise<boolean>): void {
    const forget = () => this.#awaited.delete(place);
    this.#awaited.set(place, isHeld);
    isHeld.then(forget, forget);
  }

  async #decide(
    credentials: BackstageCredentials,
    permissions: readonly BasicPermission[],
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}
