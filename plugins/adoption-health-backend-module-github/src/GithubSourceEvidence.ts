import { LoggerService } from '@backstage/backend-plugin-api';
import {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { codeOwners } from './codeOwners';
import { GithubGraphql } from './GithubGraphql';
import { GithubLocation, githubLocation } from './githubLocation';
import { AnsweredRepository } from './repositoryAnswer';
import { repositoryQuery } from './repositoryQuery';
import { RepositoryState, repositoryState } from './repositoryState';

/** Larger queries make GitHub time out. */
const BATCH_SIZE = 50;
const TIMEOUT_MS = 20_000;

/** URLs that lead to the same repository. */
interface AskedRepository {
  location: GithubLocation;
  places: Array<{ url: string; folder: string }>;
}

/**
 * Asks GitHub what became of repositories, many in a request. What it cannot
 * say, for whatever reason, is `unknown`.
 */
export class GithubSourceEvidence implements SourceEvidenceProvider {
  readonly id = 'github';
  readonly #hosts: ReadonlyMap<string, GithubGraphql>;
  readonly #credentials: GithubCredentialsProvider;
  readonly #logger: LoggerService;
  #lastFailures: ReadonlySet<string> = new Set();

  /** @param options - `hosts` as they stand under `integrations.github` */
  constructor(options: {
    hosts: readonly GithubIntegrationConfig[];
    credentials: GithubCredentialsProvider;
    logger: LoggerService;
    clock: () => number;
    timeoutMs?: number;
  }) {
    const { clock, timeoutMs = TIMEOUT_MS } = options;
    this.#credentials = options.credentials;
    this.#logger = options.logger;
    this.#hosts = new Map(
      // GraphQL answers nobody without credentials.
      options.hosts.flatMap(({ host, apiBaseUrl, token, apps = [] }) =>
        apiBaseUrl && (token || apps.length > 0)
          ? [[host, new GithubGraphql({ apiBaseUrl, timeoutMs, clock })]]
          : [],
      ),
    );
  }

  /** {@inheritDoc backstage-plugin-adoption-health-node#SourceEvidenceProvider.covers} */
  covers(url: string): boolean {
    const location = githubLocation(url);
    return location !== undefined && this.#hosts.has(location.host);
  }

  /** {@inheritDoc backstage-plugin-adoption-health-node#SourceEvidenceProvider.getEvidence} */
  async getEvidence(
    urls: readonly string[],
    { signal }: { signal: AbortSignal },
  ): Promise<ReadonlyMap<string, SourceEvidence>> {
    const evidence = new Map<string, SourceEvidence>();
    const failures = new Set<string>();
    const owners = groupBy(repositoriesOf(urls), ownerKey);
    // Apps have a token for each owner, so owners share requests by token.
    const asked = [];
    for (const repositories of owners.values()) {
      asked.push({ repositories, access: await this.#access(repositories[0]) });
    }
    for (const shared of groupBy(asked, accessKey).values()) {
      const [{ access }] = shared;
      const repositories = shared.flatMap(one => one.repositories);
      for (const batch of chunks(repositories, BATCH_SIZE)) {
        const states =
          access.kind === 'token'
            ? await this.#ask(batch, { ...access, signal })
            : batch.map(() => access);
        batch.forEach(({ places }, index) => {
          const state = states[index];
          if (state.kind === 'unknown') {
            failures.add(state.reason);
          }
          places.forEach(({ url, folder }) =>
            evidence.set(url, evidenceFrom(state, folder)),
          );
        });
      }
    }
    this.#report(failures);
    return evidence;
  }

  /** Says once what goes wrong for a while, and again when it changes. */
  #report(failures: ReadonlySet<string>): void {
    for (const reason of failures) {
      if (!this.#lastFailures.has(reason)) {
        this.#logger.warn(`No evidence about some repositories: ${reason}`);
      }
    }
    this.#lastFailures = failures;
  }

  async #access({ location }: AskedRepository): Promise<Access> {
    const { host, owner } = location;
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

  async #ask(
    repositories: readonly AskedRepository[],
    options: { host: string; token: string; signal: AbortSignal },
  ): Promise<RepositoryState[]> {
    const { host, token, signal } = options;
    const owners = [
      ...new Set(repositories.map(({ location }) => location.owner)),
    ];
    const query = repositoryQuery({
      repositories: repositories.map(({ location }) => location),
      owners,
    });
    const result = await this.#hosts
      .get(host)
      ?.send({ query, token, account: token, signal });
    return repositories.map(({ location }, index) => {
      if (result?.kind !== 'answered') {
        const reason = result?.reason ?? `${host} is not configured`;
        return { kind: 'unknown', reason };
      }
      const owner = `o${owners.indexOf(location.owner)}`;
      return repositoryState(result.answer, {
        repository: `r${index}`,
        owner,
      });
    });
  }
}

type Access =
  | { kind: 'token'; host: string; token: string }
  | { kind: 'unknown'; reason: string };

function repositoriesOf(urls: readonly string[]): AskedRepository[] {
  const found = new Map<string, AskedRepository>();
  for (const url of urls) {
    const location = githubLocation(url);
    if (!location) {
      continue;
    }
    const { host, owner, name, folder } = location;
    const key = `${host}/${owner}/${name}`.toLowerCase();
    const repository = found.get(key) ?? { location, places: [] };
    repository.places.push({ url, folder });
    found.set(key, repository);
  }
  return [...found.values()];
}

function ownerKey({ location }: AskedRepository): string {
  return `${location.host}/${location.owner}`.toLowerCase();
}

function accessKey({ access }: { access: Access }): string {
  return access.kind === 'token'
    ? `${access.host} ${access.token}`
    : access.reason;
}

function evidenceFrom(state: RepositoryState, folder: string): SourceEvidence {
  if (state.kind !== 'found') {
    return state;
  }
  const { repository } = state;
  const lastCommitAt = repository.defaultBranchRef?.target?.committedDate;
  const owners = codeOwnersOf(repository, folder);
  return {
    kind: 'found',
    archived: repository.isArchived,
    ...(lastCommitAt && { lastCommitAt }),
    ...(owners && { codeOwners: owners }),
  };
}

/** The first file that is there counts. A cut one could name the wrong ones. */
function codeOwnersOf(
  { owners0, owners1, owners2 }: AnsweredRepository,
  folder: string,
): string[] | undefined {
  const blob = [owners0, owners1, owners2].find(
    one => typeof one?.text === 'string',
  );
  return typeof blob?.text === 'string' && !blob.isTruncated
    ? codeOwners(blob.text, folder)
    : undefined;
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

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
