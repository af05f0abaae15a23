import { AskedGithub, rootOf } from './__testUtils__/AskedGithub';

describe('GithubSourceEvidence, refused', () => {
  const asked = new AskedGithub().useIn({ beforeAll, beforeEach, afterAll });
  const { github, logger } = asked;
  const ask = asked.ask.bind(asked);
  const askOne = asked.askOne.bind(asked);

  it.each([401, 403, 404, 429, 500, 502, 503])(
    'draws nothing from HTTP status %i, and leaves the host alone',
    async status => {
      github.repositories.set('shop/pay', {});
      github.failure = { status, body: 'no' };
      const names = Array.from({ length: 120 }, (_, index) => `shop/r${index}`);
      const evidence = await ask(names.map(rootOf));
      expect([...evidence.values()]).toEqual(
        Array(120).fill({
          kind: 'unknown',
          reason: `GitHub answered with HTTP status ${status}`,
        }),
      );
      expect(github.requests).toHaveLength(1);

      github.failure = undefined;
      asked.wait(59);
      expect(await askOne()).toMatchObject({ kind: 'unknown' });
      asked.wait(1);
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
    [
      'a reset that comes before others run dry',
      {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '500',
        'x-ratelimit-reset': '1795264200',
      },
      1800,
    ],
    [
      'nobody, where there is more of the rate limit',
      {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '4000',
        'x-ratelimit-reset': '1795264200',
      },
      60,
    ],
    ['nothing unreasonable', { 'retry-after': '999999999' }, 65 * 60],
  ])('waits as long as wished by %s', async (_, headers, seconds) => {
    github.repositories.set('shop/pay', {});
    github.failure = { status: 403, headers };
    await askOne();
    github.failure = undefined;
    asked.wait(seconds - 1);
    expect(await askOne()).toMatchObject({ kind: 'unknown' });
    expect(github.requests).toHaveLength(1);
    asked.wait(1);
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

  it('leaves a tenth of the rate limit to others', async () => {
    github.repositories.set('shop/pay', {});
    const rate = (remaining: number) => ({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': '1795264200',
    });
    github.headers = rate(501);
    expect(await askOne()).toMatchObject({ kind: 'found' });
    github.headers = rate(500);
    expect(await askOne()).toMatchObject({ kind: 'found' });
    expect(await askOne()).toMatchObject({ kind: 'unknown' });
    asked.nowMs = 1_795_264_200_000;
    expect(await askOne()).toMatchObject({ kind: 'found' });
    expect(github.requests).toHaveLength(3);
  });

  it('waits longer each time that it is refused again', async () => {
    github.repositories.set('shop/pay', {});
    github.failure = { status: 403 };
    const waits: number[] = [];
    for (let refusal = 0; refusal < 4; refusal++) {
      const sent = github.requests.length;
      const sinceMs = asked.nowMs;
      while (github.requests.length === sent) {
        asked.wait(30);
        await askOne();
      }
      waits.push((asked.nowMs - sinceMs) / 1000);
    }
    expect(waits).toEqual([30, 60, 120, 240]);

    github.failure = undefined;
    asked.wait(3600);
    expect(await askOne()).toMatchObject({ kind: 'found' });
    github.failure = { status: 403 };
    await askOne();
    asked.wait(60);
    github.failure = undefined;
    expect(await askOne()).toMatchObject({ kind: 'found' });
  });

  it('asks about fewer at once after too much for the host', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `shop/r${index}`);
    names.forEach(name => github.repositories.set(name, {}));
    github.mostRepositories = 20;
    await ask(names.map(rootOf));
    asked.wait(3600);
    await ask(names.map(rootOf));
    asked.wait(3600);
    const evidence = await ask(names.map(rootOf));
    expect(new Set([...evidence.values()].map(one => one.kind))).toEqual(
      new Set(['found']),
    );
    expect(github.requests.map(({ size }) => size)).toEqual([
      50, 25, 12, 13, 14, 11,
    ]);
  });

  it('asks about fewer at once after a query that was too dear', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `shop/r${index}`);
    names.forEach(name =>
      github.repositories.set(name, { error: 'RESOURCE_LIMITS_EXCEEDED' }),
    );
    const evidence = await ask(names.map(rootOf));
    expect(evidence.get(rootOf('shop/r0'))).toMatchObject({ kind: 'unknown' });
    names.forEach(name => github.repositories.set(name, {}));
    await ask(names.map(rootOf));
    expect(github.requests.map(({ size }) => size)).toEqual([30, 25, 5]);
  });

  it.each<[string, string, string]>([
    [
      'says that a secondary rate limit is exceeded',
      '{"errors":[{"message":"You have exceeded a secondary rate limit."}]}',
      'The rate limit of GitHub is used up',
    ],
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
    asked.timeoutMs = 100;
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
      (await ask([rootOf('shop/pay')], { signal: AbortSignal.abort() })).get(
        rootOf('shop/pay'),
      ),
    ).toEqual({
      kind: 'unknown',
      reason: 'There was no time left to ask GitHub',
    });
    expect(await askOne()).toMatchObject({ kind: 'found' });
  });

  it('sends the token to nobody else', async () => {
    const headers = { location: `${asked.apiBaseUrl}/elsewhere` };
    github.failure = { status: 307, headers };
    expect(await askOne()).toMatchObject({ kind: 'unknown' });
    expect(github.requests).toHaveLength(1);
  });
});
