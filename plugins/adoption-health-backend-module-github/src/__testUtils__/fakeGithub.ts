import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A repository of the fake host. */
export interface FakeRepository {
  isArchived?: boolean;
  isFork?: boolean;
  /** Absent where the repository is empty. */
  committedDate?: string;
  /** The commit that its default branch points to. */
  head?: string;
  /** The object ids of folders, by path. */
  trees?: Record<string, string>;
  /** Newest first; without a login by nobody whom the host knows. */
  commits?: Array<{ login?: string; folder?: string }>;
  /** Text by path. */
  files?: Record<string, string>;
  isTruncated?: boolean;
  /** Null with an error of this type, instead of the repository. */
  error?: string;
}

/** What the fake host answers instead of the truth. */
export interface FakeFailure {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** The host accepts the request and says nothing. */
  silent?: boolean;
}

/** A request as the fake host saw it. */
export interface SeenRequest {
  path?: string;
  token?: string;
  /** How many repositories it asks about. */
  size: number;
  /** How many folders' commits it asks for. */
  folders: number;
}

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.string()),
});
type Request = z.infer<typeof requestSchema>;

/** Behaves like GitHub's GraphQL endpoint as far as the module uses it. */
export class FakeGithub {
  /** By lower-case `owner/name`. Another name in place of one is a rename. */
  readonly repositories = new Map<string, FakeRepository | string>();
  /** Owners of whom the token sees repositories that are not listed here. */
  readonly otherOwners = new Set<string>();
  failure: FakeFailure | undefined;
  /** Requests of more repositories than this are too much for it. */
  mostRepositories = Infinity;
  /** How many repositories a page of an inventory has. */
  pageSize = 100;
  headers: Record<string, string> = {};
  readonly requests: SeenRequest[] = [];
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  /** Answers the base URL of its API. */
  async start(): Promise<string> {
    await new Promise<void>(done => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    const address: string | AddressInfo | null = this.#server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('The fake host has no port');
    }
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => {
      this.#server.close(done);
    });
  }

  /** Everything is as it was at first. */
  reset(): void {
    this.repositories.clear();
    this.otherOwners.clear();
    this.requests.length = 0;
    this.failure = undefined;
    this.mostRepositories = Infinity;
    this.pageSize = 100;
    this.headers = {};
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    let text = '';
    for await (const chunk of request) {
      text += chunk;
    }
    const asked = requestSchema.parse(JSON.parse(text));
    const size = asked.query.match(/: repository\(/g)?.length ?? 0;
    this.requests.push({
      path: request.url,
      token: request.headers.authorization,
      size,
      folders: asked.query.match(/: history\(/g)?.length ?? 0,
    });
    const { failure } = this;
    if (failure?.silent) {
      return;
    }
    if (failure) {
      response.writeHead(failure.status, failure.headers).end(failure.body);
      return;
    }
    if (size > this.mostRepositories) {
      response.writeHead(502).end();
      return;
    }
    const isInventory = asked.query.includes('nameWithOwner');
    const body = isInventory ? this.#inventory(asked) : this.#states(asked);
    response
      .writeHead(200, { 'content-type': 'application/json', ...this.headers })
      .end(JSON.stringify(body));
  }

  #states({ query, variables }: Request): object {
    const data: Record<string, unknown> = {};
    const errors: unknown[] = [];
    for (const line of query.split('\n')) {
      const [, alias, owner, name] =
        /(r\d+): repository\(owner: \$(\w+), name: \$(\w+)\)/.exec(line) ?? [];
      if (alias) {
        const found = this.#find(`${variables[owner]}/${variables[name]}`);
        data[alias] = found && fieldsOf(found, { line, variables });
        if (!data[alias]) {
          data[alias] = null;
          const type = found?.repository.error ?? 'NOT_FOUND';
          errors.push({ type, path: [alias], message: 'Could not resolve' });
        }
      }
      const [, ownerAlias, login] =
        /(o\d+): repositoryOwner\(login: \$(\w+)\)/.exec(line) ?? [];
      if (ownerAlias) {
        const totalCount = this.#namesOf(variables[login]).length;
        data[ownerAlias] = { repositories: { totalCount } };
      }
    }
    return { data, ...(errors.length > 0 && { errors }) };
  }

  #inventory({ variables }: Request): object {
    const names = this.#namesOf(variables.owner);
    if (names.length === 0) {
      return { data: { owner: null } };
    }
    const from = Number(variables.after ?? 0);
    const end = from + this.pageSize;
    const nodes = names.slice(from, end).map(nameWithOwner => {
      const repository = this.repositories.get(nameWithOwner);
      const { isArchived = false, isFork = false } =
        typeof repository === 'object' ? repository : {};
      return { nameWithOwner, url: urlOf(nameWithOwner), isArchived, isFork };
    });
    const pageInfo = { hasNextPage: end < names.length, endCursor: `${end}` };
    return { data: { owner: { repositories: { pageInfo, nodes } } } };
  }

  #find(
    name: string,
  ): { name: string; repository: FakeRepository } | undefined {
    const found = this.repositories.get(name.toLowerCase());
    if (typeof found === 'string') {
      return this.#find(found);
    }
    return found && { name: name.toLowerCase(), repository: found };
  }

  #namesOf(owner: string): string[] {
    const own = [...this.repositories].flatMap(([name, one]) =>
      name.startsWith(`${owner.toLowerCase()}/`) &&
      (typeof one === 'string' || !one.error)
        ? [name]
        : [],
    );
    return this.otherOwners.has(owner) ? [...own, `${owner}/other`] : own;
  }
}

/** Where a repository of the fake host is. */
export function urlOf(nameWithOwner: string): string {
  return `https://github.example/${nameWithOwner}`;
}

function fieldsOf(
  found: { name: string; repository: FakeRepository },
  asked: { line: string; variables: Record<string, string> },
): unknown {
  const { name, repository } = found;
  if (repository.error) {
    return null;
  }
  const { committedDate, head, files = {}, isTruncated = false } = repository;
  const blob = (path: string) =>
    path in files
      ? { oid: `blob of ${files[path]}`, text: files[path], isTruncated }
      : null;
  const version = (path: string) =>
    path in files ? { oid: `blob of ${files[path]}` } : null;
  const hasHead = committedDate !== undefined || head !== undefined;
  return {
    isArchived: repository.isArchived ?? false,
    url: urlOf(name),
    defaultBranchRef: hasHead
      ? {
          target: { oid: head, committedDate, ...histories(repository, asked) },
        }
      : null,
    ...treesIn(repository, asked),
    ...(asked.line.includes('...versions') && {
      owners0: version('.github/CODEOWNERS'),
      owners1: version('CODEOWNERS'),
      owners2: version('docs/CODEOWNERS'),
    }),
    ...(asked.line.includes('...details') && {
      owners0: blob('.github/CODEOWNERS'),
      owners1: blob('CODEOWNERS'),
      owners2: blob('docs/CODEOWNERS'),
    }),
  };
}

function histories(
  { commits = [] }: FakeRepository,
  { line, variables }: { line: string; variables: Record<string, string> },
): Record<string, unknown> {
  const asked = line.matchAll(
    /(h\d+): history\(first: (\d+)(?:, path: \$(\w+))?\)/g,
  );
  return Object.fromEntries(
    [...asked].map(([, alias, first, path]) => {
      const nodes = commits
        .filter(({ folder }) => !path || folder === variables[path])
        .slice(0, Number(first))
        .map(({ login }) => ({ author: { user: login ? { login } : null } }));
      return [alias, { nodes }];
    }),
  );
}

function treesIn(
  { trees = {} }: FakeRepository,
  { line, variables }: { line: string; variables: Record<string, string> },
): Record<string, unknown> {
  const asked = line.matchAll(/(t\d+): object\(expression: \$(\w+)\)/g);
  return Object.fromEntries(
    [...asked].map(([, alias, name]) => {
      const oid = trees[variables[name].replace('HEAD:', '')];
      return [alias, oid ? { oid } : null];
    }),
  );
}
