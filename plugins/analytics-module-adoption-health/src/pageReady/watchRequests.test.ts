import { PendingWork } from './PendingWork';
import { ResponseEnds } from './ResponseEnds';
import { watchFetch } from './watchFetch';
import { watchXhr } from './watchXhr';

function setUp() {
  const work = new PendingWork(() => {});
  return {
    work,
    watch: { work, now: () => 1, ends: new ResponseEnds(undefined) },
    isPending: () => work.isAnySince(0),
  };
}

async function turn() {
  await new Promise(resolve => setTimeout(resolve));
}

describe('watchFetch', () => {
  const original = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('reports a request until it is answered, with the caller’s promise', async () => {
    let answer = (_: Response) => {};
    const promise = new Promise<Response>(resolve => {
      answer = resolve;
    });
    const fetch = jest.fn(() => promise);
    globalThis.fetch = fetch;
    const { watch, isPending } = setUp();
    const stop = watchFetch(globalThis, watch);
    const init = { method: 'POST' };
    expect(globalThis.fetch('/api/catalog/entities', init)).toBe(promise);
    expect(fetch).toHaveBeenCalledWith('/api/catalog/entities', init);
    expect(isPending()).toBe(true);
    answer(new Response());
    await turn();
    expect(isPending()).toBe(false);
    stop();
    expect(globalThis.fetch).toBe(fetch);
  });

  it('leaves failures to the caller', async () => {
    globalThis.fetch = () => Promise.reject(new Error('offline'));
    const { watch, isPending } = setUp();
    const stop = watchFetch(globalThis, watch);
    await expect(globalThis.fetch('/api/catalog')).rejects.toThrow('offline');
    await turn();
    expect(isPending()).toBe(false);
    stop();
  });

  it.each<[string, Parameters<typeof fetch>]>([
    ['our own sends', ['/api/adoption-health/telemetry']],
    ['polling', [new URL('http://localhost:7007/api/notifications?limit=1')]],
    ['signals', [new Request('http://localhost:7007/api/signals')]],
    ['streams', ['/api/scaffolder/v2/tasks/1/eventstream?after=3']],
    ['beacons', ['https://beacons.example/x', { keepalive: true }]],
  ])('does not wait for %s', (_, args) => {
    globalThis.fetch = () => new Promise<Response>(() => {});
    const { watch, isPending } = setUp();
    const stop = watchFetch(globalThis, watch);
    globalThis.fetch(...args);
    expect(isPending()).toBe(false);
    stop();
  });

  it('steps aside where somebody has wrapped it meanwhile', () => {
    globalThis.fetch = () => new Promise<Response>(() => {});
    const { watch, isPending } = setUp();
    const stop = watchFetch(globalThis, watch);
    const ours = globalThis.fetch;
    const theirs: typeof fetch = (...args) => ours(...args);
    globalThis.fetch = theirs;
    stop();
    expect(globalThis.fetch).toBe(theirs);
    globalThis.fetch('/api/catalog');
    expect(isPending()).toBe(false);
  });
});

describe('watchXhr', () => {
  const { open, send } = XMLHttpRequest.prototype;
  afterEach(() => Object.assign(XMLHttpRequest.prototype, { open, send }));

  it('reports a request until it has ended', () => {
    XMLHttpRequest.prototype.send = jest.fn();
    const { watch, isPending } = setUp();
    const stop = watchXhr(globalThis, watch);
    const request = new XMLHttpRequest();
    request.open('GET', '/api/catalog');
    request.send();
    expect(isPending()).toBe(true);
    request.dispatchEvent(new ProgressEvent('loadend'));
    expect(isPending()).toBe(false);
    stop();
    expect(XMLHttpRequest.prototype.open).toBe(open);
  });

  it('does not wait for polling', () => {
    XMLHttpRequest.prototype.send = jest.fn();
    const { watch, isPending } = setUp();
    watchXhr(globalThis, watch);
    const request = new XMLHttpRequest();
    request.open('GET', '/api/notifications/status');
    request.send();
    expect(isPending()).toBe(false);
  });
});
