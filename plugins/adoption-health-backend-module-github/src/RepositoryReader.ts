import { AskedRepository, foldersOf } from './askedRepositories';
import { GithubAccess, GithubHosts } from './GithubHosts';
import { GraphqlResult } from './GithubGraphql';
import { nextBatch } from './nextBatch';
import { RepositoryQuestion, repositoryQuery } from './repositoryQuery';
import { RepositoryState, repositoryState } from './repositoryState';

/** Larger queries make GitHub time out. */
const MOST_WEIGHT = 50;
/** A host that refuses so little has another trouble. */
const LEAST_WEIGHT = 5;

/** The type of error that a query meets which is too dear. */
const TOO_MUCH = 'RESOURCE_LIMITS_EXCEEDED';

/** A repository that was asked about, and what came of it. */
export interface ReadRepository {
  asked: AskedRepository;
  state: RepositoryState;
}

/**
 * Asks about repositories, many in a request. What is too much for a host at
 * once is asked in ever smaller requests, until it answers again.
 */
export class RepositoryReader {
  readonly #hosts: GithubHosts;
  readonly #mostWeight = new Map<string, number>();

  constructor(hosts: GithubHosts) {
    this.#hosts = hosts;
  }

  /** The state of each repository, in any order. */
  async *read(
    repositories: readonly AskedRepository[],
    signal: AbortSignal,
  ): AsyncGenerator<ReadRepository> {
    const owners = groupBy(repositories, ({ location }) =>
      `${location.host}/${location.owner}`.toLowerCase(),
    );
    // Apps have a token for each owner, so owners share requests by token.
    const accesses = [];
    for (const asked of owners.values()) {
      const access = await this.#hosts.access(asked[0].location);
      accesses.push({ asked, access });
    }
    for (const shared of groupBy(accesses, accessKey).values()) {
      const [{ access }] = shared;
      const asked = shared.flatMap(one => one.asked);
      if (access.kind === 'token') {
        yield* this.#ask(asked, { ...access, signal });
      } else {
        yield* asked.map(one => ({ asked: one, state: access }));
      }
    }
  }

  async *#ask(
    repositories: readonly AskedRepository[],
    options: { host: string; token: string; signal: AbortSignal },
  ): AsyncGenerator<ReadRepository> {
    const { host } = options;
    let waiting = repositories;
    while (waiting.length > 0) {
      const mostWeight = this.#mostWeight.get(host) ?? MOST_WEIGHT;
      const batch = nextBatch(waiting, mostWeight);
      waiting = waiting.slice(batch.length);
      const owners = [...new Set(batch.map(one => one.location.owner))];
      const result = await this.#hosts.send(
        repositoryQuery({ repositories: batch.map(questionOf), owners }),
        options,
      );
      this.#mostWeight.set(host, weightAfter(result, mostWeight));
      yield* batch.map((asked, index) => ({
        asked,
        state: stateIn(result, {
          repository: `r${index}`,
          owner: `o${owners.indexOf(asked.location.owner)}`,
        }),
      }));
    }
  }
}

function questionOf(asked: AskedRepository): RepositoryQuestion {
  const { location, wantsDetails } = asked;
  const { owner, name } = location;
  return { owner, name, folders: foldersOf(asked), wantsDetails };
}

function stateIn(
  result: GraphqlResult,
  aliases: { repository: string; owner: string },
): RepositoryState {
  return result.kind === 'answered'
    ? repositoryState(result.answer, aliases)
    : { kind: 'unknown', reason: result.reason };
}

/** Half as much after trouble, and slowly more again. */
function weightAfter(result: GraphqlResult, weight: number): number {
  const isTooMuch =
    result.kind === 'answered'
      ? result.answer.errors?.some(one => one.type === TOO_MUCH)
      : result.kind === 'overloaded';
  if (isTooMuch) {
    return Math.max(weight / 2, LEAST_WEIGHT);
  }
  return result.kind === 'answered'
    ? Math.min(weight + 1, MOST_WEIGHT)
    : weight;
}

function accessKey({ access }: { access: GithubAccess }): string {
  return access.kind === 'token'
    ? `${access.host} ${access.token}`
    : access.reason;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string) {
  const groups = new Map<string, T[]>();
  items.forEach(item => {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  });
  return groups;
}
