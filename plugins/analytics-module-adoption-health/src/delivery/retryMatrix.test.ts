/** @jest-environment node */
import { bufferSnapshot } from '../__testUtils__/bufferSnapshot';
import { FakeBrowser } from '../__testUtils__/FakeBrowser';
import { pageView } from '../__testUtils__/pageView';
import * as bufferLimits from '../buffer/bufferLimits';
import { postBatch } from './postBatch';

const url = 'https://portal.example/api/adoption-health/telemetry';

type Answer = (batchId: string) => Response;

const receipt: Answer = batchId =>
  Response.json({ batchId, stored: 1, duplicate: 0, rejected: [] });

function answer(status: number, retryAfter?: string): Answer {
  const headers = retryAfter ? { 'retry-after': retryAfter } : undefined;
  return () => new Response('', { status, headers });
}

function offline(): never {
  throw new TypeError('Failed to fetch');
}

/** One event, and a server that gives these answers and then receipts. */
async function deliver(answers: Answer[]) {
  const browser = new FakeBrowser();
  const sentAfterMs: number[] = [];
  const ids: string[] = [];
  let firstAt: number | undefined;
  const fetch = async (_: unknown, init?: RequestInit) => {
    firstAt ??= browser.now;
    sentAfterMs.push(browser.now - firstAt);
    const { batchId } = JSON.parse(String(init?.body));
    ids.push(batchId);
    return (answers.shift() ?? receipt)(batchId);
  };
  const clock = () => browser.now;
  jest
    .spyOn(browser.server, 'receive')
    .mockImplementation(request => postBatch(request, { url, fetch, clock }));
  browser.signIn('user:default/ada');
  const tab = browser.openTab();
  tab.add(pageView('/catalog'));
  await browser.pass(bufferLimits.flushMs + 2 * 3_600_000);
  return { sentAfterMs, ids, snapshot: bufferSnapshot(tab) };
}

// Luck is one half: the first wait is 750 ms, but nobody looks before five
// seconds have passed since the last send.
const usualMs = bufferLimits.flushMs;
const inHalfAMinute = new Date(
  new FakeBrowser().now + bufferLimits.flushMs + 30_000,
).toUTCString();

describe('an answer to a batch', () => {
  it.each<[string, Answer, number]>([
    ['no network', offline, usualMs],
    ['401', answer(401), 0],
    ['404 of a starting backend', answer(404), usualMs],
    ['408', answer(408), usualMs],
    ['429', answer(429), usualMs],
    ['429 with seconds', answer(429, '30'), 30_750],
    ['500', answer(500), usualMs],
    ['502', answer(502), usualMs],
    ['503', answer(503), usualMs],
    ['503 with seconds', answer(503, '30'), 30_750],
    ['503 with a date', answer(503, inHalfAMinute), 30_750],
    ['503 with a day', answer(503, '86400'), 3_600_750],
    ['503 with nonsense', answer(503, 'soon'), usualMs],
    ['504', answer(504), usualMs],
    ['a page of a proxy', () => new Response('<html>Sign in'), usualMs],
  ])('%s leads to the same batch again', async (_, first, waitMs) => {
    const { sentAfterMs, ids, snapshot } = await deliver([first]);
    expect(sentAfterMs).toEqual([0, waitMs]);
    expect(new Set(ids).size).toBe(1);
    expect(snapshot).toMatchObject({ stored: 1, dropped: {}, queued: 0 });
  });

  it.each([400, 403, 415, 422])('%d is final, and counted', async status => {
    const { sentAfterMs, snapshot } = await deliver([answer(status)]);
    expect(sentAfterMs).toEqual([0]);
    expect(snapshot).toMatchObject({
      stored: 0,
      dropped: { refused: 1 },
      unreported: { refused: 1 },
      queued: 0,
    });
  });

  it('413 for a single event is final, and counted', async () => {
    const { sentAfterMs, snapshot } = await deliver([answer(413)]);
    expect(sentAfterMs).toEqual([0]);
    expect(snapshot).toMatchObject({ dropped: { 'too-large': 1 }, queued: 0 });
  });

  it('401 with a new token as well leads to a pause', async () => {
    const { sentAfterMs, snapshot } = await deliver([answer(401), answer(401)]);
    expect(sentAfterMs).toEqual([0, 0, usualMs]);
    expect(snapshot).toMatchObject({ stored: 1, queued: 0 });
  });
});
