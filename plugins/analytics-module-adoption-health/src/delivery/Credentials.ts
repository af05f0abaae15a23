import type { IdentityApi } from '@backstage/core-plugin-api';
import { Caller, Clock } from '../buffer/bufferOptions';
import { tokenClaims } from '../buffer/tokenClaims';
import { withTimeout } from './withTimeout';

const answerMs = 15_000;
/** Backstage tokens live for an hour; ours is never that old when needed. */
const freshMs = 10 * 60_000;
const marginMs = 10_000;

/** Asks who is signed in, and keeps the last answer for the last moment. */
export class Credentials {
  readonly #identityApi: IdentityApi;
  readonly #clock: Clock;
  #last?: { caller: Caller; at: number };
  #isRefreshing = false;

  constructor(identityApi: IdentityApi, clock: Clock) {
    this.#identityApi = identityApi;
    this.#clock = clock;
  }

  /**
   * Asks anew. Waits for as long as it takes somebody to sign in; rejects when
   * an answer is overdue after that.
   */
  async identify(): Promise<Caller> {
    const answer = this.#ask();
    const caller = await (this.#last ? withTimeout(answer, answerMs) : answer);
    this.#last = { caller, at: this.#clock() };
    return caller;
  }

  /** The last answer, unless its token is about to end. */
  atHand(): Caller | undefined {
    const { caller } = this.#last ?? {};
    const { exp } = tokenClaims(caller?.token ?? '');
    const isEnding =
      exp !== undefined && exp * 1_000 < this.#clock() + marginMs;
    return isEnding ? undefined : caller;
  }

  /** Has a fresh answer fetched in the background if the last one is old. */
  keepFresh(): void {
    if (
      this.#isRefreshing ||
      !this.#last ||
      this.#clock() - this.#last.at < freshMs
    ) {
      return;
    }
    this.#isRefreshing = true;
    this.identify()
      .catch(() => undefined)
      .then(() => {
        this.#isRefreshing = false;
      });
  }

  async #ask(): Promise<Caller> {
    const { userEntityRef } = await this.#identityApi.getBackstageIdentity();
    const { token } = await this.#identityApi.getCredentials();
    return { userRef: userEntityRef.toLocaleLowerCase('en-US'), token };
  }
}
