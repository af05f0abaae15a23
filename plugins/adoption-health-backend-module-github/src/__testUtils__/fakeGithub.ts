import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A repository of the fake host. */
export interface FakeRepository {
  isArchived?: boolean;
  /** Absent where the repository is empty. */
  committedDate?: string;
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

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.string()),
});

/** Behaves like GitHub's GraphQL endpoint as far as the module uses it. */
export class FakeGithub {
  /** By lower-case `owner/name`. Another name in place of one is a rename. */
  readonly repositories = new Map<string, FakeRepository | string>();
  /** Owners of whom the token sees repositories that are not listed here. */
  readonly otherOwners = new Set<string>();
  failure: FakeFailure | undefined;
  headers: Record<string, string> = {};
  readonly requests: Array<{ path?: string; token?: string; size: number }> =
    [];
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

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    let text = '';
    for await (const chunk of request) {
      text += chunk;
    }
    const { query, variables } = requestSchema.parse(JSON.parse(text));
    const aliases = [
      ...query.matchAll(/(r\d+): repository\(owner: \$(\w+), name: \$(\w+)\)/g),
    ];
    this.requests.push({
      path: request.url,
      token: request.headers.authorization,
      size: aliases.length,
    });
    const { failure } = this;
    if (failure?.silent) {
      return;
    }
    if (failure) {
      response.writeHead(failure.status, failure.headers).end(failure.body);
      return;
    }
    const data: Record<string, unknown> = {};
    const errors: unknown[] = [];
    for (const [, alias, owner, name] of aliases) {
      const repository = this.#find(`${variables[owner]}/${variables[name]}`);
      data[alias] = fields(repository);
      if (data[alias] === null) {
        const type = repository?.error ?? 'NOT_FOUND';
        errors.push({ type, path: [alias], message: 'Could not resolve' });
      }
    }
    for (const [, alias, owner] of query.matchAll(
      /(o\d+): repositoryOwner\(login: \$(\w+)\)/g,
    )) {
      const totalCount = this.#countOf(variables[owner]);
      data[alias] = { repositories: { totalCount } };
    }
    response
      .writeHead(200, { 'content-type': 'application/json', ...this.headers })
      .end(JSON.stringify({ data, ...(errors.length > 0 && { errors }) }));
  }

  #find(name: string): FakeRepository | undefined {
    const found = this.repositories.get(name.toLowerCase());
    return typeof found === 'string' ? this.#find(found) : found;
  }

  #countOf(owner: string): number {
    const own = [...this.repositories].filter(
      ([name, one]) =>
        name.startsWith(`${owner.toLowerCase()}/`) &&
        (typeof one === 'string' || !one.error),
    );
    return own.length + (this.otherOwners.has(owner) ? 1 : 0);
  }
}

function fields(repository: FakeRepository | undefined): unknown {
  if (!repository || repository.error) {
    return null;
  }
  const { committedDate, files = {}, isTruncated = false } = repository;
  const blob = (path: string) =>
    path in files ? { text: files[path], isTruncated } : null;
  return {
    isArchived: repository.isArchived ?? false,
    defaultBranchRef: committedDate ? { target: { committedDate } } : null,
    owners0: blob('.github/CODEOWNERS'),
    owners1: blob('CODEOWNERS'),
    owners2: blob('docs/CODEOWNERS'),
  };
}
