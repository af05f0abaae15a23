import { FakeGithub } from './__testUtils__/fakeGithub';
import { GithubHosts } from './GithubHosts';
import { GithubSourceInventory } from './GithubSourceInventory';

const HOST = 'github.example';

describe('GithubSourceInventory', () => {
  const github = new FakeGithub();
  let apiBaseUrl: string;

  beforeAll(async () => {
    apiBaseUrl = await github.start();
  });

  afterAll(() => github.stop());

  beforeEach(() => github.reset());

  async function list(
    options: {
      owners?: string[];
      excluded?: string[];
      host?: string;
      signal?: AbortSignal;
    } = {},
  ): Promise<string[]> {
    const { owners = ['shop'], excluded = [], host = HOST } = options;
    const inventory = new GithubSourceInventory({
      hosts: new GithubHosts({
        hosts: [{ host: HOST, apiBaseUrl, token: 'secret' }],
        credentials: {
          getCredentials: async () => ({ token: 'secret', type: 'token' }),
        },
        clock: () => 0,
      }),
      organizations: owners.map(owner => ({ host, owner })),
      excluded,
    });
    const names: string[] = [];
    const { signal = new AbortController().signal } = options;
    for await (const page of inventory.listRepositories({ signal })) {
      names.push(...page.map(({ url }) => url.replace(`https://${HOST}/`, '')));
    }
    return names;
  }

  it('lists what is neither archived nor a fork nor left out', async () => {
    github.repositories.set('shop/pay', {});
    github.repositories.set('shop/old', { isArchived: true });
    github.repositories.set('shop/copy', { isFork: true });
    github.repositories.set('shop/sandbox-1', {});
    expect(await list({ excluded: ['sandbox-*'] })).toEqual(['shop/pay']);
  });

  it('reads page after page', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `shop/r${index}`);
    names.forEach(name => github.repositories.set(name, {}));
    github.pageSize = 3;
    expect(await list()).toEqual(names);
    expect(github.requests).toHaveLength(3);
  });

  it('reads one organization after the other', async () => {
    github.repositories.set('shop/pay', {});
    github.repositories.set('bank/pay', {});
    expect(await list({ owners: ['shop', 'bank'] })).toEqual([
      'shop/pay',
      'bank/pay',
    ]);
  });

  it('lists nothing where all are archived', async () => {
    github.repositories.set('shop/old', { isArchived: true });
    expect(await list()).toEqual([]);
  });

  it('does not take an organization it cannot see for an empty one', async () => {
    await expect(list()).rejects.toThrow(
      `GitHub shows no organization shop on ${HOST} to this token`,
    );
  });

  it.each([401, 403, 429, 500, 502])(
    'does not take HTTP status %i for an empty list',
    async status => {
      github.failure = { status };
      await expect(list()).rejects.toThrow(
        `The repositories of shop cannot be listed: GitHub answered with HTTP status ${status}`,
      );
    },
  );

  it('fails when the rate limit runs out on the way', async () => {
    ['shop/a', 'shop/b'].forEach(name => github.repositories.set(name, {}));
    github.pageSize = 1;
    github.headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1800',
    };
    await expect(list()).rejects.toThrow('The rate limit of GitHub is used up');
    expect(github.requests).toHaveLength(1);
  });

  it.each([
    ['{"data":{}}', 'GitHub answered in an unexpected shape'],
    [
      '{"data":{"owner":null},"errors":[{"type":"FORBIDDEN"}]}',
      'GitHub answered FORBIDDEN',
    ],
  ])('fails on the answer %s', async (body, reason) => {
    github.failure = { status: 200, body };
    await expect(list()).rejects.toThrow(reason);
  });

  it('fails for a host without an integration', async () => {
    await expect(list({ host: 'other.example' })).rejects.toThrow(
      'other.example is not configured',
    );
  });

  it('ends when it is told to', async () => {
    await expect(list({ signal: AbortSignal.abort() })).rejects.toThrow(
      'There was no time left to ask GitHub',
    );
  });
});
