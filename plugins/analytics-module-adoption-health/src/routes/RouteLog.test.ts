import type { AnalyticsTelemetryEvent } from 'backstage-plugin-adoption-health-common';
import { pageView } from '../__testUtils__/pageView';
import { Arrival, redirectMs, RouteLog } from './RouteLog';

const start = Date.UTC(2026, 2, 2, 9);

function setUp({ signedIn = true } = {}) {
  jest.useFakeTimers({ now: start });
  const views: AnalyticsTelemetryEvent[] = [];
  const arrivals: Arrival[] = [];
  const log = new RouteLog({
    clock: () => Date.now(),
    schedule: (action, delayMs) => {
      const timer = setTimeout(action, delayMs);
      return () => clearTimeout(timer);
    },
    onArrival: arrival => arrivals.push(arrival),
    onPageView: event => views.push(event),
  });
  if (signedIn) {
    log.signedIn();
  }
  return {
    log,
    arrivals,
    /** The page views so far, once nothing can change them any more. */
    views: () => {
      log.settle();
      return views;
    },
    paths: () => {
      log.settle();
      return views.map(view => view.subject);
    },
    /** A page as the framework shows it: the router first, the event after. */
    show: (subject: string, pluginId = 'catalog') => {
      log.arrive(subject);
      log.navigate(pageView(subject, { context: { pluginId } }));
    },
    interact: () => log.settle(),
  };
}

describe('RouteLog', () => {
  afterEach(() => jest.useRealTimers());

  it('counts each page a person goes to', () => {
    const { show, interact, paths } = setUp();
    show('/catalog');
    interact();
    show('/docs');
    interact();
    show('/catalog');
    expect(paths()).toEqual(['/catalog', '/docs', '/catalog']);
  });

  it('counts only where a redirect ends', () => {
    const { show, paths, arrivals } = setUp();
    show('/');
    show('/adoption-health');
    show('/adoption-health/overview');
    expect(paths()).toEqual(['/adoption-health/overview']);
    expect(arrivals.map(arrival => arrival.isRedirect)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('counts where a redirect ends again when a link leads through it', () => {
    const { show, interact, paths } = setUp();
    show('/');
    show('/catalog');
    interact();
    show('/');
    show('/catalog');
    expect(paths()).toEqual(['/catalog', '/catalog']);
  });

  it('takes a page that stood for a while for no redirect', () => {
    const { show, paths } = setUp();
    show('/create/tasks/1');
    jest.advanceTimersByTime(redirectMs);
    show('/catalog/default/component/new');
    expect(paths()).toEqual([
      '/create/tasks/1',
      '/catalog/default/component/new',
    ]);
  });

  it('gives each page the time to settle, not just the first', () => {
    const { show, paths } = setUp();
    show('/');
    jest.advanceTimersByTime(redirectMs - 1);
    show('/home');
    jest.advanceTimersByTime(redirectMs - 1);
    show('/home/mine');
    expect(paths()).toEqual(['/home/mine']);
  });

  it('counts no change of query, hash or trailing slash', () => {
    const { show, interact, paths } = setUp();
    show('/catalog');
    interact();
    show('/catalog');
    interact();
    show('/catalog/');
    expect(paths()).toEqual(['/catalog']);
  });

  it('gives an event that comes late the time its page was shown', () => {
    const { log, interact, show, views } = setUp();
    log.arrive('/unknown');
    jest.advanceTimersByTime(600_000);
    interact();
    // The framework held the first event back until there was a second one.
    log.arrive('/docs');
    log.navigate(pageView('/unknown', { context: { pluginId: 'root' } }));
    show('/docs', 'techdocs');
    expect(views().map(view => [view.subject, view.at])).toEqual([
      ['/unknown', '2026-03-02T09:00:00.000Z'],
      ['/docs', '2026-03-02T09:10:00.000Z'],
    ]);
  });

  it('does not count a redirect whose event comes late', () => {
    const { log, show, paths } = setUp();
    log.arrive('/');
    log.arrive('/catalog');
    log.navigate(pageView('/'));
    show('/catalog');
    expect(paths()).toEqual(['/catalog']);
  });

  it('prefers an event that knows the plugin to one that does not', () => {
    const { show, views, log } = setUp();
    show('/catalog', 'root');
    expect(log.pluginIdOf('/catalog')).toBe('root');
    show('/catalog', 'catalog');
    show('/catalog', 'root');
    expect(views().map(view => view.context?.pluginId)).toEqual(['catalog']);
    expect(log.pluginIdOf('/catalog')).toBe('catalog');
    expect(log.pluginIdOf('/docs')).toBeUndefined();
  });

  it('counts nothing before somebody signed in, whatever they click', () => {
    const { log, show, interact, views } = setUp({ signedIn: false });
    show('/');
    interact();
    jest.advanceTimersByTime(600_000);
    interact();
    log.signedIn();
    show('/catalog');
    expect(views().map(view => [view.subject, view.at])).toEqual([
      ['/catalog', '2026-03-02T09:10:00.000Z'],
    ]);
  });

  it('counts the page behind the sign-in page from when it was reached', () => {
    const { log, show, views } = setUp({ signedIn: false });
    show('/catalog');
    jest.advanceTimersByTime(600_000);
    log.signedIn();
    jest.advanceTimersByTime(redirectMs);
    expect(views().map(view => [view.subject, view.at])).toEqual([
      ['/catalog', '2026-03-02T09:10:00.000Z'],
    ]);
  });

  it('works by events alone where nothing watches the router', () => {
    const { log, interact, paths } = setUp();
    log.navigate(pageView('/'));
    log.navigate(pageView('/catalog'));
    interact();
    log.navigate(pageView('/docs'));
    interact();
    log.navigate(pageView('/'));
    log.navigate(pageView('/catalog'));
    expect(paths()).toEqual(['/catalog', '/docs', '/catalog']);
  });
});
