import { isError } from '@backstage/errors';
import { answerSchema, GraphqlAnswer } from './repositoryAnswer';
import { exhaustedMs, pauseMs } from './pauseMs';
import { RepositoryQuery } from './repositoryQuery';

/** Stands for whoever asks, where the host itself is in trouble. */
const EVERYBODY = '';

/** What came of a request. */
export type GraphqlResult =
  | { kind: 'answered'; answer: GraphqlAnswer }
  /** Says nothing about any repository. */
  | { kind: 'failed'; reason: string };

/**
 * The GraphQL API of a host. After a failure the host is left alone for as long
 * as it asks for, or a minute; requests then fail without being sent.
 */
export class GithubGraphql {
  readonly #url: string;
  readonly #timeoutMs: number;
  readonly #clock: () => number;
  readonly #pauses = new Map<string, { untilMs: number; reason: string }>();

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

  /**
   * Sends a query. Does not throw.
   *
   * @param request - `account` is whose rate limit it counts against
   */
  async send(request: {
    query: RepositoryQuery;
    token: string;
    account: string;
    signal: AbortSignal;
  }): Promise<GraphqlResult> {
    const { account, signal } = request;
    const pause = this.#pauseOf(account) ?? this.#pauseOf(EVERYBODY);
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
      const reason = failureReason(error);
      return signal.aborted
        ? { kind: 'failed', reason: 'There was no time left to ask GitHub' }
        : this.#pause(EVERYBODY, { headers: new Headers(), reason });
    }
    return this.#judge(account, { response, body });
  }

  #post(request: {
    query: RepositoryQuery;
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
    account: string,
    { response, body }: { response: Response; body: unknown },
  ): GraphqlResult {
    const { headers, status } = response;
    if (!response.ok) {
      const reason = `GitHub answered with HTTP status ${status}`;
      const whom = status >= 500 ? EVERYBODY : account;
      return this.#pause(whom, { headers, reason });
    }
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success) {
      const reason = 'GitHub answered in an unexpected shape';
      return this.#pause(account, { headers, reason });
    }
    const { data, errors = [] } = parsed.data;
    if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
      const reason = 'The rate limit of GitHub is used up';
      return this.#pause(account, { headers, reason });
    }
    if (!data) {
      const reason = `GitHub refused the query: ${errors[0]?.type ?? 'no data'}`;
      return this.#pause(account, { headers, reason });
    }
    if (exhaustedMs(headers, this.#clock()) !== undefined) {
      const reason = 'The rate limit of GitHub is used up';
      this.#pause(account, { headers, reason });
    }
    return { kind: 'answered', answer: parsed.data };
  }

  #pauseOf(account: string): { reason: string } | undefined {
    const pause = this.#pauses.get(account);
    return pause && this.#clock() < pause.untilMs ? pause : undefined;
  }

  #pause(
    account: string,
    refusal: { headers: Headers; reason: string },
  ): GraphqlResult {
    const { headers, reason } = refusal;
    const nowMs = this.#clock();
    this.#pauses.set(account, {
      untilMs: nowMs + pauseMs(headers, nowMs),
      reason,
    });
    return { kind: 'failed', reason };
  }
}

function failureReason(error: unknown): string {
  return isError(error) && error.name === 'TimeoutError'
    ? 'GitHub did not answer in time'
    : 'GitHub could not be reached';
}
