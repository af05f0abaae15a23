import { PageReadyObserver, PageTiming } from './PageReadyObserver';

function setUp() {
  jest.useFakeTimers({ now: 0 });
  const timings: PageTiming[] = [];
  const page = { isBusy: false, isWatched: false, change: () => {} };
  const observer = new PageReadyObserver({
    now: () => performance.now(),
    schedule: (action, delayMs) => {
      const timer = setTimeout(action, delayMs);
      return () => clearTimeout(timer);
    },
    isBusy: () => page.isBusy,
    watchDocument: ({ onChange }) => {
      page.isWatched = true;
      page.change = onChange;
      return () => {
        page.isWatched = false;
      };
    },
    onTiming: timing => timings.push(timing),
  });
  const start = performance.now();
  return {
    observer,
    timings,
    page,
    /** Lets time pass until so many milliseconds after the start. */
    until: (ms: number) =>
      jest.advanceTimersByTime(start + ms - performance.now()),
    at: (ms: number) => start + ms,
    load: (pathname = '/catalog') =>
      observer.begin({ start, navigation: 'soft', pathname }),
  };
}

function ready(ms: number) {
  return { pathname: '/catalog', navigation: 'soft', ms, outcome: 'ready' };
}

describe('PageReadyObserver', () => {
  afterEach(() => jest.useRealTimers());

  it('is ready at once when nothing happens', () => {
    const { load, until, timings, page } = setUp();
    load();
    until(99);
    expect(timings).toEqual([]);
    until(100);
    expect(timings).toEqual([ready(0)]);
    expect(page.isWatched).toBe(false);
  });

  it('ends with the last change before a quiet moment', () => {
    const { load, until, timings, page } = setUp();
    load();
    for (const ms of [60, 150, 240]) {
      until(ms);
      page.change();
    }
    until(10_000);
    expect(timings).toEqual([ready(240)]);
  });

  it('waits for requests, however long they are silent', () => {
    const { observer, load, until, timings, at } = setUp();
    load();
    until(20);
    const end = observer.work.begin(at(20));
    until(2_000);
    expect(timings).toEqual([]);
    end(at(2_000));
    until(2_100);
    expect(timings).toEqual([ready(2_000)]);
  });

  it('does not wait for what the page before had started', () => {
    const { observer, load, until, timings, at } = setUp();
    const end = observer.work.begin(at(-500));
    load();
    until(60);
    end(at(60));
    until(200);
    expect(timings).toEqual([ready(0)]);
  });

  it('is not ready while something visible is busy', () => {
    const { load, until, timings, page } = setUp();
    load();
    page.isBusy = true;
    until(1_250);
    page.isBusy = false;
    page.change();
    until(5_000);
    expect(timings).toEqual([ready(1_250)]);
  });

  it('counts from what triggered the route change', () => {
    const { observer, until, timings, at } = setUp();
    until(300);
    observer.begin({ start: at(0), navigation: 'soft', pathname: '/catalog' });
    until(1_000);
    expect(timings).toEqual([ready(300)]);
  });

  it('gives up after thirty seconds', () => {
    const { observer, load, until, timings, at } = setUp();
    load();
    observer.work.begin(at(0));
    until(30_000);
    expect(timings).toEqual([{ ...ready(30_000), outcome: 'timed-out' }]);
    until(90_000);
    expect(timings).toHaveLength(1);
  });

  it('says how long it had taken when the person leaves', () => {
    const { observer, load, until, timings, at } = setUp();
    load('/docs');
    observer.work.begin(at(0));
    until(700);
    observer.begin({
      start: at(700),
      navigation: 'soft',
      pathname: '/catalog',
    });
    until(5_000);
    expect(timings[0]).toEqual({
      pathname: '/docs',
      navigation: 'soft',
      ms: 700,
      outcome: 'left',
    });
    expect(timings[1].pathname).toBe('/catalog');
    observer.leave();
    expect(timings).toHaveLength(2);
  });

  it('follows a redirect and names the page it ended on', () => {
    const { observer, until, timings, at, page } = setUp();
    observer.begin({ start: at(0), navigation: 'hard' });
    observer.showing('/');
    until(50);
    observer.showing('/catalog');
    until(120);
    page.change();
    until(1_000);
    expect(timings).toEqual([{ ...ready(120), navigation: 'hard' }]);
  });

  it('has nothing to say of a document in which no page was shown', () => {
    const { observer, until, timings, at } = setUp();
    observer.begin({ start: at(0), navigation: 'hard' });
    until(1_000);
    observer.leave();
    expect(timings).toEqual([]);
  });

  it('believes a page that says it is ready', () => {
    const { observer, load, until, timings, page, at } = setUp();
    load();
    page.isBusy = true;
    observer.markReady(at(-1));
    until(400);
    observer.markReady(at(350));
    until(5_000);
    expect(timings).toEqual([ready(350)]);
  });
});
