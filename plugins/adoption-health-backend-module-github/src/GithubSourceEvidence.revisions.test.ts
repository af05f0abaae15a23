import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { AskedGithub, rootOf } from './__testUtils__/AskedGithub';

const committedDate = '2026-01-02T03:04:05Z';

describe('GithubSourceEvidence, asked again', () => {
  const asked = new AskedGithub().useIn({ beforeAll, beforeEach, afterAll });
  const { github, logger } = asked;
  const ask = asked.ask.bind(asked);

  const known = async (url = rootOf('shop/pay')) => {
    const evidence = await ask([url]);
    github.requests.length = 0;
    return evidence;
  };
  const text = '* @shop/all';
  const pay = {
    committedDate,
    head: 'a1',
    files: { CODEOWNERS: text },
    commits: [{ login: 'ada' }],
  };

  it('asks only how a repository is whose head has not moved', async () => {
    github.repositories.set('shop/pay', pay);
    const before = await known();
    expect(await ask([rootOf('shop/pay')], { known: before })).toEqual(before);
    expect(github.requests).toMatchObject([{ size: 1, folders: 0 }]);
  });

  it('tells at once that it was archived', async () => {
    github.repositories.set('shop/pay', pay);
    const before = await known();
    github.repositories.set('shop/pay', { ...pay, isArchived: true });
    const after = await ask([rootOf('shop/pay')], { known: before });
    expect(after.get(rootOf('shop/pay'))).toMatchObject({
      archived: true,
      codeOwners: ['@shop/all'],
      committers: ['ada'],
    });
  });

  it('asks for details where the head has moved', async () => {
    github.repositories.set('shop/pay', pay);
    const before = await known();
    github.repositories.set('shop/pay', {
      ...pay,
      head: 'b2',
      files: {},
      commits: [{ login: 'bob' }],
    });
    const after = await ask([rootOf('shop/pay')], { known: before });
    expect(after.get(rootOf('shop/pay'))).toEqual({
      ...before.get(rootOf('shop/pay')),
      codeOwners: undefined,
      committers: ['bob'],
      revision: '1:b2',
    });
    expect(github.requests.map(({ folders }) => folders)).toEqual([0, 1]);
  });

  it('asks about 100 quiet repositories in a request', async () => {
    const urls = Array.from({ length: 120 }, (_, index) => {
      github.repositories.set(`shop/r${index}`, { ...pay, head: 'a1' });
      return rootOf(`shop/r${index}`);
    });
    const before = await ask(urls);
    github.requests.length = 0;
    github.repositories.set('shop/r7', { ...pay, head: 'b2' });
    expect((await ask(urls, { known: before })).size).toBe(120);
    expect(github.requests.map(({ size, folders }) => [size, folders])).toEqual(
      [
        [100, 0],
        [20, 0],
        [1, 1],
      ],
    );
  });

  describe('about folders', () => {
    const folders = ['a', 'b', 'c'];
    const urls = folders.map(one => `${rootOf('shop/pay')}${one}`);
    const trees = { a: 'a1', b: 'b1', c: 'c1' };

    it.each<[string, object, number]>([
      ['nothing of what another folder holds', { head: 'a2' }, 0],
      ['only the folder that changed', { trees: { ...trees, b: 'b2' } }, 1],
      ['a folder that is gone', { trees: { a: 'a1', b: 'b1' } }, 1],
      ['all of them under other CODEOWNERS', { files: {} }, 3],
      [
        'all of them under CODEOWNERS that come first',
        { files: { CODEOWNERS: text, '.github/CODEOWNERS': text } },
        3,
      ],
    ])('asks for details of %s', async (_, changed, count) => {
      github.repositories.set('shop/pay', { ...pay, trees });
      const before = await ask(urls);
      github.requests.length = 0;
      github.repositories.set('shop/pay', { ...pay, trees, ...changed });
      expect((await ask(urls, { known: before })).size).toBe(3);
      expect(github.requests.reduce((sum, one) => sum + one.folders, 0)).toBe(
        count,
      );
    });

    it('asks about many of them in a request', async () => {
      const many = Array.from(
        { length: 300 },
        (__, index) => `${rootOf('shop/pay')}s${index}`,
      );
      github.repositories.set('shop/pay', pay);
      const before = await ask(many);
      github.requests.length = 0;
      expect(await ask(many, { known: before })).toEqual(before);
      expect(github.requests).toHaveLength(1);
    });
  });

  it('keeps old details, as such, when new ones are refused', async () => {
    github.repositories.set('shop/pay', pay);
    const before = await known();
    github.repositories.set('shop/pay', { ...pay, head: 'b2' });
    github.headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1795264200',
    };
    const after = await ask([rootOf('shop/pay')], { known: before });
    expect(after).toEqual(before);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('asks for details that another version of it did not know', async () => {
    github.repositories.set('shop/pay', pay);
    const url = rootOf('shop/pay');
    const old = { kind: 'found', archived: false, revision: '0:a1' } as const;
    const after = await ask([url], { known: new Map([[url, old]]) });
    expect(after.get(url)).toMatchObject({ committers: ['ada'] });
    expect(github.requests).toHaveLength(1);
  });

  it.each<SourceEvidence>([
    { kind: 'missing' },
    { kind: 'unknown', reason: 'HTTP 502' },
    { kind: 'found', archived: false },
  ])('asks everything about what was %j', async old => {
    github.repositories.set('shop/pay', pay);
    const url = rootOf('shop/pay');
    await ask([url], { known: new Map([[url, old]]) });
    expect(github.requests).toMatchObject([{ size: 1, folders: 1 }]);
  });

  it('tells that a repository is gone', async () => {
    github.otherOwners.add('shop');
    github.repositories.set('shop/pay', pay);
    const before = await known();
    github.repositories.clear();
    const after = await ask([rootOf('shop/pay')], { known: before });
    expect([...after.values()]).toEqual([{ kind: 'missing' }]);
  });
});
