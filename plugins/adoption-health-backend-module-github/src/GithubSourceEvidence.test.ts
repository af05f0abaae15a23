import { mockServices } from '@backstage/backend-test-utils';
import { FakeGithub } from './__testUtils__/fakeGithub';
import { GithubSourceEvidence } from './GithubSourceEvidence';

const HOST = 'github.example';
const SECOND_MS = 1000;
const committedDate = '2026-01-02T03:04:05Z';
const urlOf = (name: string) => `https://${HOST}/${name}/tree/main/`;

describe('GithubSourceEvidence', () => {
  const github = new FakeGithub();
  const logger = mockServices.logger.mock();
  let nowMs: number;
  let provider: GithubSourceEvidence;
  let apiBaseUrl: string;

  beforeAll(async () => {
    apiBaseUrl = await github.start();
  });

  afterAll(() => github.stop());

  beforeEach(() => {
    nowMs = Date.parse('2026-11-21T12:00:00Z');
    github.repositories.clear();
    github.otherOwners.clear();
    github.requests.length = 0;
    github.failure = undefined;
    github.headers = {};
    logger.warn.mockClear();
    provider = createProvider();
  });

  function createProvider(
    getToken: (url: string) => string | undefined = () => 'secret',
  ) {
    return new GithubSourceEvidence({
      hosts: [
        { host: HOST, apiBaseUrl: `${apiBaseUrl}/api/v3`, token: 'secret' },
        { host: 'anonymous.example', apiBaseUrl },
      ],
      credentials: {
        getCredentials: async ({ url }) => ({
          token: getToken(url),
          type: 'token',
        }),
      },
      logger,
      clock: () => nowMs,
      timeoutMs: 300,
    });
  }

  const ask = (urls: string[], signal = new AbortController().signal) =>
    provider.getEvidence(urls, { signal });
  const askOne = async (url = urlOf('shop/pay')) => (await ask([url])).get(url);

  it('covers repositories of its hosts only', () => {
    expect(provider.covers(`https://${HOST}/shop/pay`)).toBe(true);
    expect(provider.covers(`https://${HOST}/shop`)).toBe(false);
    expect(provider.covers('https://gitlab.com/shop/pay')).toBe(false);
    expect(provider.covers('no url')).toBe(false);
    expect(provider.covers('https://anonymous.example/shop/pay')).toBe(false);
  });

  it('finds a repository and its last commit', async () => {
    github.repositories.set('shop/pay', { committedDate });
    expect(await askOne()).toEqual({
      kind: 'found',
      archived: false,
      lastCommitAt: committedDate,
    });
    expect(github.requests).toEqual([
      { path: '/api/graphql', token: 'Bearer secret', size: 1 },
    ]);
  });

  it('finds an archived repository', async () => {
    github.repositories.set('shop/pay', { isArchived: true, committedDate });
    expect(await askOne()).toMatchObject({ kind: 'found', archived: true });
  });

  it('finds an empty repository, which has no last commit', async () => {
    github.repositories.set('shop/pay', {});
    expect(await askOne()).toEqual({ kind: 'found', archived: false });
  });

  it('follows a repository that was renamed', async () => {
    github.repositories.set('shop/pay', 'shop/checkout');
    github.repositories.set('shop/checkout', { isArchived: true });
    expect(await askOne()).toEqual({ kind: 'found', archived: true });
  });

  it('names the owners of the folder', async () => {
    const text = '* @shop/all\n/services/pay/ @shop/pay\n';
    github.repositories.set('shop/pay', {
      files: { 'docs/CODEOWNERS': '* @no', '.github/CODEOWNERS': text },
    });
    const url = `https://${HOST}/shop/pay/blob/main/services/pay/catalog-info.yaml`;
    const evidence = await ask([url, urlOf('shop/pay')]);
    expect(evidence.get(url)).toMatchObject({ codeOwners: ['@shop/pay'] });
    expect(evidence.get(urlOf('shop/pay'))).toMatchObject({
      codeOwners: ['@shop/all'],
    });
  });

  it('draws nothing from CODEOWNERS that were cut off', async () => {
    const files = { CODEOWNERS: '* @shop/all' };
    github.repositories.set('shop/pay', { files, isTruncated: true });
    expect(await askOne()).toEqual({ kind: 'found', archived: false });
  });

  it('misses a repository where the token sees others of the owner', async () => {
    github.repositories.set('shop/other', {});
    expect(await askOne()).toEqual({ kind: 'missing' });
  });

  it('misses nothing of an owner of whom the token sees nothing', async () => {
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: 'The token can see no repository of this owner',
    });
  });

  it('does not call a repository missing that it may not see', async () => {
    github.otherOwners.add('shop');
    github.repositories.set('shop/pay', { error: 'FORBIDDEN' });
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: 'GitHub answered FORBIDDEN about it',
    });
  });

  it('asks about 120 repositories in three requests', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `shop/r${index}`);
    names.slice(1).forEach(name => github.repositories.set(name, {}));
    const evidence = await ask(names.map(urlOf));
    expect(github.requests.map(({ size }) => size)).toEqual([50, 50, 20]);
    expect(evidence.get(urlOf('shop/r0'))).toEqual({ kind: 'missing' });
    expect([...evidence.values()].filter(e => e.kind === 'found')).toHaveLength(
      119,
    );
  });

  it('asks once about a repository that many URLs lead to', async () => {
    github.repositories.set('shop/pay', {});
    const urls = [
      urlOf('shop/pay'),
      urlOf('Shop/Pay'),
      `https://${HOST}/shop/pay.git`,
    ];
    expect((await ask(urls)).size).toBe(3);
    expect(github.requests.map(({ size }) => size)).toEqual([1]);
  });

  it('asks each owner with the token for that owner', async () => {
    provider = createProvider(url => url.split('/').pop());
    await ask([urlOf('shop/pay'), urlOf('bank/pay'), urlOf('shop/cart')]);
    expect(github.requests).toEqual([
      expect.objectContaining({ token: 'Bearer shop', size: 2 }),
      expect.objectContaining({ token: 'Bearer bank', size: 1 }),
    ]);
  });

  it('does not ask without a token', async () => {
    provider = createProvider(() => undefined);
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: `There is no token for ${HOST}`,
    });
    expect(github.requests).toEqual([]);
  });

  it('does not repeat what failing credentials say', async () => {
    provider = createProvider(() => {
      throw new Error('PRIVATE KEY');
    });
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: `There are no credentials for shop on ${HOST}`,
    });
  });

  it.each([401, 403, 404, 429, 500, 502, 503])(
    'draws nothing from HTTP status %i, and leaves the host alone',
    async status => {
      github.repositories.set('shop/pay', {});
      github.failure = { status, body: 'no' };
      const names = Array.from({ length: 120 }, (_, index) => `shop/r${index}`);
      const evidence = await ask(names.map(urlOf));
      expect([...evidence.values()]).toEqual(
        Array(120).fill({
          kind: 'unknown',
          reason: `GitHub answered with HTTP status ${status}`,
        }),
      );
      expect(github.requests).toHaveLength(1);

      github.failure = undefined;
      nowMs += 59 * SECOND_MS;
      expect(await askOne()).toMatchObject({ kind: 'unknown' });
      nowMs += SECOND_MS;
      expect(await askOne()).toMatchObject({ kind: 'found' });
    },
  );

  it.each<[string, Record<string, string>, number]>([
    ['Retry-After in seconds', { 'retry-after': '600' }, 600],
    [
      'Retry-After as a date',
      { 'retry-after': 'Sat, 21 Nov 2026 12:05:00 GMT' },
      300,
    ],
    [
      'the reset of the rate limit',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795264200' },
      1800,
    ],
    ['nothing unreasonable', { 'retry-after': '999999999' }, 65 * 60],
  ])('waits as long as wished by %s', async (_, headers, seconds) => {
    github.repositories.set('shop/pay', {});
    github.failure = { status: 403, headers };
    await askOne();
    github.failure = undefined;
    nowMs += (seconds - 1) * SECOND_MS;
    expect(await askOne()).toMatchObject({ kind: 'unknown' });
    expect(github.requests).toHaveLength(1);
    nowMs += SECOND_MS;
    expect(await askOne()).toMatchObject({ kind: 'found' });
  });

  it('stops when an answer uses the rate limit up', async () => {
    github.repositories.set('shop/pay', {});
    github.headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1795264200',
    };
    expect(await askOne()).toMatchObject({ kind: 'found' });
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: 'The rate limit of GitHub is used up',
    });
    expect(github.requests).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      'says that the rate limit is used up',
      '{"data":null,"errors":[{"type":"RATE_LIMITED","message":"no"}]}',
      'The rate limit of GitHub is used up',
    ],
    [
      'has no data',
      '{"errors":[{"message":"Parse error"}]}',
      'GitHub refused the query: no data',
    ],
    ['says nothing about it', '{"data":{}}', 'GitHub said nothing about it'],
    ['is a list', '[]', 'GitHub answered in an unexpected shape'],
    ['is no JSON', '<html>', 'GitHub could not be reached'],
    [
      'has another shape',
      '{"data":{"r0":{"isArchived":"yes"}}}',
      'GitHub answered in an unexpected shape',
    ],
  ])('draws nothing from an answer that %s', async (_, body, reason) => {
    github.failure = { status: 200, body };
    expect(await askOne()).toEqual({ kind: 'unknown', reason });
  });

  it('draws nothing from silence', async () => {
    github.failure = { status: 200, silent: true };
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: 'GitHub did not answer in time',
    });
  });

  it('warns once for as long as the same goes wrong', async () => {
    await askOne();
    await askOne();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    github.failure = { status: 401 };
    await askOne();
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('stops waiting when it is told to, and may ask again', async () => {
    github.repositories.set('shop/pay', {});
    expect(
      (await ask([urlOf('shop/pay')], AbortSignal.abort())).get(
        urlOf('shop/pay'),
      ),
    ).toEqual({
      kind: 'unknown',
      reason: 'There was no time left to ask GitHub',
    });
    expect(await askOne()).toMatchObject({ kind: 'found' });
  });

  it('sends the token to nobody else', async () => {
    const headers = { location: `${apiBaseUrl}/elsewhere` };
    github.failure = { status: 307, headers };
    expect(await askOne()).toMatchObject({ kind: 'unknown' });
    expect(github.requests).toHaveLength(1);
  });
});
