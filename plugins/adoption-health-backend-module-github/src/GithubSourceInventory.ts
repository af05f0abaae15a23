import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  InventoryRepository,
  SourceInventoryProvider,
} from 'backstage-plugin-adoption-health-node';
import { GithubHosts } from './GithubHosts';
import { inventoryQuery, inventorySchema } from './inventoryQuery';
import { isExcluded } from './isExcluded';

/** An owner of repositories. */
export interface GithubOrganization {
  host: string;
  owner: string;
}

type Page = NonNullable<
  ReturnType<typeof inventorySchema.parse>['owner']
>['repositories'];

/** Lists the repositories of some organisations, 100 in a request. */
export class GithubSourceInventory implements SourceInventoryProvider {
  readonly id = 'github';
  readonly #hosts: GithubHosts;
  readonly #organizations: readonly GithubOrganization[];
  readonly #excluded: readonly string[];

  /** @param options - `excluded` are patterns as {@link isExcluded} takes them */
  constructor(options: {
    hosts: GithubHosts;
    organizations: readonly GithubOrganization[];
    excluded: readonly string[];
  }) {
    this.#hosts = options.hosts;
    this.#organizations = options.organizations;
    this.#excluded = options.excluded;
  }

  /** {@inheritDoc backstage-plugin-adoption-health-node#SourceInventoryProvider.listRepositories} */
  async *listRepositories(options: {
    signal: AbortSignal;
  }): AsyncGenerator<readonly InventoryRepository[]> {
    for (const organization of this.#organizations) {
      let after: string | undefined;
      do {
        const page = await this.#read(organization, { ...options, after });
        yield page.nodes.flatMap(one =>
          one &&
          !one.isArchived &&
          !one.isFork &&
          !isExcluded(one.nameWithOwner, this.#excluded)
            ? [{ url: one.url }]
            : [],
        );
        const { hasNextPage, endCursor } = page.pageInfo;
        after = hasNextPage && endCursor ? endCursor : undefined;
      } while (after);
    }
  }

  async #read(
    { host, owner }: GithubOrganization,
    options: { after?: string; signal: AbortSignal },
  ): Promise<Page> {
    const { after, signal } = options;
    const access = await this.#hosts.access({ host, owner });
    const result =
      access.kind === 'token'
        ? await this.#hosts.send(inventoryQuery({ owner, after }), {
            ...access,
            signal,
          })
        : access;
    if (result.kind !== 'answered') {
      throw unlisted(owner, result.reason);
    }
    const [error] = result.answer.errors ?? [];
    const parsed = inventorySchema.safeParse(result.answer.data);
    if (parsed.success && parsed.data.owner && !error) {
      return parsed.data.owner.repositories;
    }
    if (parsed.success && !parsed.data.owner && !error) {
      throw new NotFoundError(
        `GitHub shows no organization ${owner} on ${host} to this token`,
      );
    }
    throw unlisted(
      owner,
      error?.type
        ? `GitHub answered ${error.type}`
        : 'GitHub answered in an unexpected shape',
    );
  }
}

function unlisted(owner: string, reason: string): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `The repositories of ${owner} cannot be listed: ${reason}`,
  );
}
