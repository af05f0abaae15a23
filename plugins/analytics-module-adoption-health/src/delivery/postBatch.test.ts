import { FrozenBatch } from '../buffer/frozenBatch';
import { postBatch } from './postBatch';

const batch: FrozenBatch = {
  id: 'batch-1',
  frozenAt: 0,
  events: [
    { json: '{"subject":"/a"}', bytes: 16 },
    { json: '{"subject":"/b"}', bytes: 16 },
  ],
  dropped: { overflow: 2 },
  attempts: 0,
  doubtful: false,
};
const url = 'https://portal.example/api/adoption-health/telemetry';
const now = Date.UTC(2026, 2, 2, 9);

function post(fetch: typeof globalThis.fetch, keepalive = false) {
  return postBatch(
    { batch, token: 'token', keepalive },
    { url, fetch, clock: () => now },
  );
}

function answering(body: unknown, init?: ResponseInit) {
  return jest.fn(async () => Response.json(body, init));
}

describe('postBatch', () => {
  it('sends the frozen events with a time of its own, as the person', async () => {
    const fetch = jest.fn(
      async (_url: string | URL | Request, _init?: RequestInit) =>
        Response.json({
          batchId: 'batch-1',
          stored: 2,
          duplicate: 0,
          rejected: [],
        }),
    );
    await expect(post(fetch, true)).resolves.toEqual({
      kind: 'receipt',
      receipt: { batchId: 'batch-1', stored: 2, duplicate: 0, rejected: [] },
    });
    const [calledUrl, init] = fetch.mock.calls[0];
    expect(calledUrl).toBe(url);
    expect(init).toMatchObject({
      method: 'POST',
      keepalive: true,
      headers: {
        authorization: 'Bearer token',
        'content-type': 'application/json',
      },
      body: '{"batchId":"batch-1","sentAt":"2026-03-02T09:00:00.000Z","dropped":{"overflow":2},"events":[{"subject":"/a"},{"subject":"/b"}]}',
    });
  });

  it.each([
    [401, { kind: 'unauthorized' }],
    [413, { kind: 'too-large' }],
    [400, { kind: 'refused' }],
    [403, { kind: 'refused' }],
    [404, { kind: 'retry', doubtful: false }],
    [408, { kind: 'retry', doubtful: true }],
    [429, { kind: 'retry', doubtful: false }],
    [500, { kind: 'retry', doubtful: true }],
    [503, { kind: 'retry', doubtful: true }],
  ])('understands %d', async (status, outcome) => {
    await expect(post(answering({}, { status }))).resolves.toEqual(outcome);
  });

  it.each([
    ['12', 12_000],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['99999999', 3_600_000],
    ['soon', undefined],
  ])('reads Retry-After: %s', async (header, retryAfterMs) => {
    const headers = { 'retry-after': header };
    await expect(
      post(answering({}, { status: 503, headers })),
    ).resolves.toMatchObject({ retryAfterMs });
  });

  it.each([
    [
      'the receipt of another batch',
      { batchId: 'other', stored: 2, duplicate: 0, rejected: [] },
    ],
    ['a receipt without figures', { batchId: 'batch-1' }],
    ['no object', 'welcome'],
  ])('does not take %s for an acknowledgement', async (_, body) => {
    await expect(post(answering(body))).resolves.toEqual({
      kind: 'retry',
      doubtful: true,
    });
  });

  it('does not take a sign-in page for an acknowledgement', async () => {
    const signInPage = async () => new Response('<html>Sign in</html>');
    await expect(post(signInPage)).resolves.toEqual({
      kind: 'retry',
      doubtful: true,
    });
  });

  it('gives up on a server that does not answer', async () => {
    jest.useFakeTimers();
    const blackHole = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () =>
          reject(new Error('aborted')),
        );
      });
    const outcome = post(blackHole);
    await jest.advanceTimersByTimeAsync(15_000);
    await expect(outcome).resolves.toEqual({ kind: 'retry', doubtful: true });
    jest.useRealTimers();
  });
});
