import { isError } from '@backstage/errors';
import { GraphqlAnswer, answerSchema } from './graphqlAnswer';
import { pauseMs, spentMs } from './pauseMs';

/** Stands for whoever asks, where the host itself is in trouble. */
const EVERYBODY = '';
const USED_UP = 'The rate limit of GitHub is used up';

/** A GraphQL request. */
export interface GraphqlQuery {
  query: string;
  variables: Record<string, string>;
}

/** What came of a request. */
export type GraphqlResult =
  | { kind: 'answered'; answer: GraphqlAnswer }
  /** Says nothing about any repository. */
  | { kind: 'failed'; reason: string }
  /** The same; a smaller question might have been answered. */
  | { kind: 'overloaded'; reason: string };

interface Pause {
  untilMs: number;
  reason: string;
  refusals: number;
}

/**
 * The GraphQL API of a host. After a failure the host is left alone for as long
 * as it asks for, or a minute and more; requests then fail without being sent.
 * A tenth of the rate limit is left to others that use the same token.
 */
export class GithubGraphql {
  readonly #url: string;
  readonly #timeoutMs: number;
  readonly #clock: () => number;
  readonly #pauses = new Map<string, Pause>();

  /**
   * @param options - `apiBaseUrl` is that of the REST API, as it stands under
   *   `integrations.github`
   */
  constructor(options: {
    apiBaseUrl: string;
    timeoutMs: number;
    clock: () => number;
  }) {
    // GitHub Enterprise Server serves REST below /api/v3, GraphQL below /api.
    const base = options.apiBaseUrl.replace(/\/+$/, '');
    this.#url = `${base.replace(/\/api\/v3$/, '/api')}/graphql`;
    this.#timeoutMs = options.timeoutMs;
    this.#clock = options.clock;
  }

  /** Sends a query. Does not throw. The rate limit is that of the token. */
  async send(request: {
    query: GraphqlQuery;
    token: string;
    signal: AbortSignal;
  }): Promise<GraphqlResult> {
    const { token, signal } = request;
    const pause = this.#pauseOf(token) ?? this.#pauseOf(EVERYBODY);
    if (pause) {
      return { kind: 'failed', reason: pause.reason };
    }
    let response: Response;
    let body: unknown;
    try {
      response = await this.#post(request);
      body = response.ok
        ? await response.json()
        : await response.body?.cancel();
    } catch (error) {
      if (signal.aborted) {
        return {
          kind: 'failed',
          reason: 'There was no time left to ask GitHub',
        };
      }
      const reason = failureReason(error);
      this.#pause(EVERYBODY, { headers: new Headers(), reason });
      return { kind: isTimeout(error) ? 'overloaded' : 'failed', reason };
    }
    return this.#judge(token, { response, body });
  }

  #post(request: {
    query: GraphqlQuery;
    token: string;
    signal: AbortSignal;
  }): Promise<Response> {
    return fetch(this.#url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${request.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(request.query),
      // A redirect must not carry the token elsewhere.
      redirect: 'error',
      signal: AbortSignal.any([
        request.signal,
        AbortSignal.timeout(this.#timeoutMs),
      ]),
    });
  }

  #judge(
    token: string,
    { response, body }: { response: Response; body: unknown },
  ): GraphqlResult {
    const { headers, status } = response;
    if (!response.ok) {
      const isHost = status >= 500;
      const reason = `GitHub answered with HTTP status ${status}`;
      this.#pause(isHost ? EVERYBODY : token, { headers, reason });
      return { kind: isHost ? 'overloaded' : 'failed', reason };
    }
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success) {
      const reason = 'GitHub answered in an unexpected shape';
      this.#pause(token, { headers, reason });
      return { kind: 'failed', reason };
    }
    const { data, errors = [] } = parsed.data;
    // A secondary limit may come with status 200, and with no type.
    if (errors.some(one => one.type === 'RATE_LIMITED' || isSecondary(one))) {
      this.#pause(token, { headers, reason: USED_UP });
      return { kind: 'failed', reason: USED_UP };
    }
    if (!data) {
      const reason = `GitHub refused the query: ${errors[0]?.type ?? 'no data'}`;
      this.#pause(token, { headers, reason });
      return { kind: 'overloaded', reason };
    }
    this.#pauses.delete(EVERYBODY);
    this.#pauses.delete(token);
    if (spentMs(headers, this.#clock()) !== undefined) {
      this.#pause(token, { headers, reason: USED_UP });
    }
    return { kind: 'answered', answer: parsed.data };
  }

  #pauseOf(account: string): Pause | undefined {
    const pause = this.#pauses.get(account);
    return pause && this.#clock() < pause.untilMs ? pause : undefined;
  }

  #pause(account: string, refusal: { headers: Headers; reason: string }): void {
    const { headers, reason } = refusal;
    const nowMs = this.#clock();
    const refusals = (this.#pauses.get(account)?.refusals ?? 0) + 1;
    const untilMs = nowMs + pauseMs(headers, { nowMs, refusals });
    this.#pauses.set(account, { untilMs, reason, refusals });
  }
}

function isSecondary({ message = '' }: { message?: string }): boolean {
  return /secondary rate limit/i.test(message);
}

function isTimeout(error: unknown): boolean {
  return isError(error) && error.name === 'TimeoutError';
}

function failureReason(error: unknown): string {
  return isTimeout(error)
    ? 'GitHub did not answer in time'
    : 'GitHub could not be reached';
}
