import { fakePerformanceObserver } from '../__testUtils__/fakePerformanceObserver';
import { observePage } from './observePage';
import { PageTiming } from './PageReadyObserver';

function setUp() {
  jest.useFakeTimers();
  const performance = fakePerformanceObserver();
  const timings: PageTiming[] = [];
  const fetch = jest.fn(async () => new Response('body'));
  const original = globalThis.fetch;
  globalThis.fetch = fetch;
  Reflect.set(globalThis, 'PerformanceObserver', performance.Observer);
  const { observer, stop } = observePage(globalThis, timing =>
    timings.push(timing),
  );
  const start = globalThis.performance.now();
  observer.begin({ start, navigation: 'soft', pathname: '/catalog' });
  return {
    performance,
    timings,
    fetch,
    start,
    stop: () => {
      stop();
      Reflect.deleteProperty(globalThis, 'PerformanceObserver');
      globalThis.fetch = original;
      jest.useRealTimers();
    },
  };
}

describe('observePage', () => {
  it('waits for the body of an answer, not only for its head', async () => {
    const { performance, timings, start, stop } = setUp();
    globalThis.fetch('/api/catalog/entities');
    await jest.advanceTimersByTimeAsync(900);
    expect(timings).toEqual([]);
    performance.report({
      entryType: 'resource',
      name: 'http://localhost/api/catalog/entities',
      startTime: start,
      duration: 900,
    });
    await jest.advanceTimersByTimeAsync(200);
    expect(timings).toMatchObject([{ ms: 900, outcome: 'ready' }]);
    stop();
  });

  it('counts up to the head when nobody says when the body came', async () => {
    const { timings, stop } = setUp();
    globalThis.fetch('/api/catalog/entities');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(timings).toMatchObject([{ ms: 0, outcome: 'ready' }]);
    stop();
  });

  it('hears a page say that it is ready', async () => {
    const { performance, timings, start, stop } = setUp();
    globalThis.fetch('/api/catalog/entities');
    const mark = { entryType: 'mark', duration: 0, startTime: start + 40 };
    performance.report({ ...mark, name: 'something-else' });
    expect(timings).toEqual([]);
    performance.report({ ...mark, name: 'adoption-health:ready' });
    expect(timings).toMatchObject([{ ms: 40, outcome: 'ready' }]);
    stop();
  });

  it('leaves the page as it was', () => {
    const { performance, fetch, stop } = setUp();
    expect(globalThis.fetch).not.toBe(fetch);
    expect(performance.isObserved).toBe(true);
    const { open } = XMLHttpRequest.prototype;
    stop();
    expect(performance.isObserved).toBe(false);
    expect(XMLHttpRequest.prototype.open).not.toBe(open);
  });
});
