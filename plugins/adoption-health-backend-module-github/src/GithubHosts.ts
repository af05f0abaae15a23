import {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { GithubGraphql, GraphqlQuery, GraphqlResult } from './GithubGraphql';

/** Nothing in so many milliseconds is no answer. */
const TIMEOUT_MS = 20_000;

/** A token for an owner, or why there is none. */
export type GithubAccess =
  | { kind: 'token'; host: string; token: string }
  | { kind: 'unknown'; reason: string };

/** The hosts under `integrations.github` that answer queries. */
export class GithubHosts {
  readonly #hosts: ReadonlyMap<string, GithubGraphql>;
  readonly #credentials: GithubCredentialsProvider;

  /** @param options - `hosts` as they stand under `integrations.github` */
  constructor(options: {
    hosts: readonly GithubIntegrationConfig[];
    credentials: GithubCredentialsProvider;
    clock: () => number;
    timeoutMs?: number;
  }) {
    const { clock, timeoutMs = TIMEOUT_MS } = options;
    this.#credentials = options.credentials;
    this.#hosts = new Map(
      // GraphQL answers nobody without credentials.
      options.hosts.flatMap(({ host, apiBaseUrl, token, apps = [] }) =>
        apiBaseUrl && (token || apps.length > 0)
          ? [[host, new GithubGraphql({ apiBaseUrl, timeoutMs, clock })]]
          : [],
      ),
    );
  }

  /** Whether a host answers queries at all. */
  has(host: string): boolean {
    return this.#hosts.has(host);
  }

  /** A token to ask about repositories of an owner. Does not throw. */
  async access(place: { host: string; owner: string }): Promise<GithubAccess> {
    const { host, owner } = place;
    try {
      const { token } = await this.#credentials.getCredentials({
        url: `https://${host}/${owner}`,
      });
      return token
        ? { kind: 'token', host, token }
        : { kind: 'unknown', reason: `There is no token for ${host}` };
    } catch {
      // What is thrown may quote keys of an app.
      return {
        kind: 'unknown',
        reason: `There are no credentials for ${owner} on ${host}`,
      };
    }
  }

  /** Sends a query to a host. Does not throw. */
  async send(
    query: GraphqlQuery,
    options: { host: string; token: string; signal: AbortSignal },
  ): Promise<GraphqlResult> {
    const { host, token, signal } = options;
    const graphql = this.#hosts.get(host);
    return graphql
      ? graphql.send({ query, token, signal })
      : { kind: 'failed', reason: `${host} is not configured` };
  }
}
