import { AskedGithub, rootOf } from './__testUtils__/AskedGithub';

const HOST = 'github.example';
const committedDate = '2026-01-02T03:04:05Z';

describe('GithubSourceEvidence', () => {
  const asked = new AskedGithub().useIn({ beforeAll, beforeEach, afterAll });
  const { github } = asked;
  const ask = asked.ask.bind(asked);
  const askOne = asked.askOne.bind(asked);

  it('covers repositories of its hosts only', () => {
    expect(asked.provider.covers(`https://${HOST}/shop/pay`)).toBe(true);
    expect(asked.provider.covers(`https://${HOST}/shop`)).toBe(false);
    expect(asked.provider.covers('https://gitlab.com/shop/pay')).toBe(false);
    expect(asked.provider.covers('no url')).toBe(false);
    expect(asked.provider.covers('https://anonymous.example/shop/pay')).toBe(
      false,
    );
  });

  it('finds a repository and its last commit', async () => {
    github.repositories.set('shop/pay', { committedDate, head: 'a1' });
    expect(await askOne()).toEqual({
      kind: 'found',
      archived: false,
      lastCommitAt: committedDate,
      repositoryUrl: `https://${HOST}/shop/pay`,
      committers: [],
      revision: '1:a1',
    });
    expect(github.requests).toEqual([
      { path: '/api/graphql', token: 'Bearer secret', size: 1, folders: 1 },
    ]);
  });

  it('finds an archived repository', async () => {
    github.repositories.set('shop/pay', { isArchived: true, committedDate });
    expect(await askOne()).toMatchObject({ kind: 'found', archived: true });
  });

  it('finds an empty repository, which has no last commit', async () => {
    github.repositories.set('shop/pay', {});
    expect(await askOne()).toEqual({
      kind: 'found',
      archived: false,
      repositoryUrl: `https://${HOST}/shop/pay`,
    });
  });

  it('follows a repository that was renamed, and says where it is', async () => {
    github.repositories.set('shop/pay', 'shop/checkout');
    github.repositories.set('shop/checkout', { isArchived: true });
    expect(await askOne()).toEqual({
      kind: 'found',
      archived: true,
      repositoryUrl: `https://${HOST}/shop/checkout`,
    });
  });

  it('names the owners of the folder', async () => {
    const text = '* @shop/all\n/services/pay/ @shop/pay\n';
    github.repositories.set('shop/pay', {
      files: { 'docs/CODEOWNERS': '* @no', '.github/CODEOWNERS': text },
    });
    const url = `https://${HOST}/shop/pay/blob/main/services/pay/catalog-info.yaml`;
    const evidence = await ask([url, rootOf('shop/pay')]);
    expect(evidence.get(url)).toMatchObject({ codeOwners: ['@shop/pay'] });
    expect(evidence.get(rootOf('shop/pay'))).toMatchObject({
      codeOwners: ['@shop/all'],
    });
  });

  it('draws nothing from CODEOWNERS that were cut off', async () => {
    const files = { CODEOWNERS: '* @shop/all' };
    github.repositories.set('shop/pay', { files, isTruncated: true });
    expect(await askOne()).not.toHaveProperty('codeOwners');
  });

  it('names who wrote the last commits to the folder, who wrote most first', async () => {
    const by = (login: string | undefined, folder: string) => ({
      login,
      folder,
    });
    github.repositories.set('shop/pay', {
      committedDate,
      commits: [
        by('bob', 'a'),
        by('ada', 'b'),
        by('ada', 'a'),
        by(undefined, 'a'),
        by('renovate[bot]', 'a'),
        by('ada', 'a'),
      ],
    });
    const urls = ['a', 'b', 'none'].map(
      folder => `https://${HOST}/shop/pay/tree/main/${folder}`,
    );
    const evidence = await ask([...urls, rootOf('shop/pay')]);
    expect(
      [...evidence.values()].map(one => one.kind === 'found' && one.committers),
    ).toEqual([['ada', 'bob'], ['ada'], [], ['ada', 'bob']]);
    expect(github.requests).toHaveLength(1);
  });

  it('looks at the last 20 commits only', async () => {
    const commits = Array.from({ length: 21 }, (_, index) => ({
      login: `c${index}`,
    }));
    github.repositories.set('shop/pay', { committedDate, commits });
    const evidence = await askOne();
    expect(evidence).toMatchObject({ kind: 'found' });
    expect(evidence?.kind === 'found' && evidence.committers).toHaveLength(20);
  });

  it('asks about many folders of a repository in parts', async () => {
    github.repositories.set('shop/pay', { committedDate });
    const urls = Array.from(
      { length: 120 },
      (_, index) => `https://${HOST}/shop/pay/tree/main/s${index}`,
    );
    expect((await ask(urls)).size).toBe(120);
    expect(github.requests.map(({ folders }) => folders)).toEqual([50, 50, 20]);
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
    const evidence = await ask(names.map(rootOf));
    expect(github.requests.map(({ size }) => size)).toEqual([50, 50, 20]);
    expect(evidence.get(rootOf('shop/r0'))).toEqual({ kind: 'missing' });
    expect([...evidence.values()].filter(e => e.kind === 'found')).toHaveLength(
      119,
    );
  });

  it('asks once about a repository that many URLs lead to', async () => {
    github.repositories.set('shop/pay', {});
    const urls = [
      rootOf('shop/pay'),
      rootOf('Shop/Pay'),
      `https://${HOST}/shop/pay.git`,
    ];
    expect((await ask(urls)).size).toBe(3);
    expect(github.requests.map(({ size }) => size)).toEqual([1]);
  });

  it('asks each owner with the token for that owner', async () => {
    asked.tokenOf = url => url.split('/').pop();
    await ask([rootOf('shop/pay'), rootOf('bank/pay'), rootOf('shop/cart')]);
    expect(github.requests).toEqual([
      expect.objectContaining({ token: 'Bearer shop', size: 2 }),
      expect.objectContaining({ token: 'Bearer bank', size: 1 }),
    ]);
  });

  it('does not ask without a token', async () => {
    asked.tokenOf = () => undefined;
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: `There is no token for ${HOST}`,
    });
    expect(github.requests).toEqual([]);
  });

  it('does not repeat what failing credentials say', async () => {
    asked.tokenOf = () => {
      throw new Error('PRIVATE KEY');
    };
    expect(await askOne()).toEqual({
      kind: 'unknown',
      reason: `There are no credentials for shop on ${HOST}`,
    });
  });
});
