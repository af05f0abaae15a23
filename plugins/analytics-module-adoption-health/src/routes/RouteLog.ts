import type { AnalyticsTelemetryEvent } from 'backstage-plugin-adoption-health-common';
import { Clock } from '../buffer/bufferOptions';
import { isSamePage } from './isSamePage';

/** A page that did not go on by itself for this long was no redirect. */
export const redirectMs = 5_000;

/** With how many pages a late event can still be matched. */
const remembered = 10;

/** How a page was come to. */
export interface Arrival {
  pathname: string;
  /** The page before it went on by itself: nobody meant to see that one. */
  isRedirect: boolean;
}

interface Visit {
  pathname: string;
  at: number;
  /** `fresh` while it may turn out to be a redirect. */
  state: 'fresh' | 'real' | 'redirect';
  event?: AnalyticsTelemetryEvent;
  isCounted: boolean;
}

interface RouteLogOptions {
  clock: Clock;
  schedule: (action: () => void, delayMs: number) => () => void;
  onArrival: (arrival: Arrival) => void;
  onPageView: (event: AnalyticsTelemetryEvent) => void;
}

/**
 * Turns route changes and `navigate` events into page views: one for each page
 * a person came to, at the time they came. A page that goes on to another one
 * by itself is none, nor is a change of query or hash. Events may come late:
 * the framework holds some of them back until the next one.
 */
export class RouteLog {
  readonly #options: RouteLogOptions;
  #visits: Visit[] = [];
  #isSignedIn = false;
  #cancelTimer = () => {};

  constructor(options: RouteLogOptions) {
    this.#options = options;
  }

  /** The router shows a page. */
  arrive(pathname: string): void {
    const [previous] = this.#visits;
    if (previous && isSamePage(previous.pathname, pathname)) {
      return;
    }
    const isRedirect = previous?.state === 'fresh';
    if (isRedirect) {
      previous.state = 'redirect';
    }
    const at = this.#options.clock();
    const visit: Visit = { pathname, at, state: 'fresh', isCounted: false };
    this.#visits = [visit, ...this.#visits.slice(0, remembered - 1)];
    this.#startTimer();
    this.#options.onArrival({ pathname, isRedirect });
  }

  /** A `navigate` event came in, perhaps long after its page was shown. */
  navigate(event: AnalyticsTelemetryEvent): void {
    const pathname = event.subject;
    if (!this.#visitWaitingFor(pathname)) {
      this.arrive(pathname);
    }
    const visit = this.#visitWaitingFor(pathname);
    // The framework repeats an event; only the later one may know the plugin.
    if (visit && (!visit.event || knowsPlugin(event))) {
      visit.event = event;
      this.#count(visit);
    }
  }

  /** The person acts on the page, or leaves it: it is what they came for. */
  settle(): void {
    const [visit] = this.#visits;
    if (this.#isSignedIn && visit?.state === 'fresh') {
      this.#cancelTimer();
      visit.state = 'real';
      this.#count(visit);
    }
  }

  /**
   * Until now the sign-in page was shown instead: nothing done there counts,
   * and the page behind it is come to only now.
   */
  signedIn(): void {
    const [visit] = this.#visits;
    this.#isSignedIn = true;
    if (visit) {
      visit.at = this.#options.clock();
      this.#startTimer();
    }
  }

  /** The plugin of a page, as far as its event has told. */
  pluginIdOf(pathname: string): string | undefined {
    const visit = this.#visits.find(one => isSamePage(one.pathname, pathname));
    return visit?.event?.context?.pluginId;
  }

  /** The current page, or an earlier one whose event has not come yet. */
  #visitWaitingFor(pathname: string): Visit | undefined {
    return this.#visits.find(
      (visit, index) =>
        isSamePage(visit.pathname, pathname) && (index === 0 || !visit.event),
    );
  }

  #count(visit: Visit): void {
    if (visit.state === 'real' && visit.event && !visit.isCounted) {
      visit.isCounted = true;
      const at = new Date(visit.at).toISOString();
      this.#options.onPageView({ ...visit.event, at });
    }
  }

  #startTimer(): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.schedule(() => this.settle(), redirectMs);
  }
}

/** `root` and `app` stand for pages of which the framework knows no plugin. */
function knowsPlugin({ context }: AnalyticsTelemetryEvent): boolean {
  return context?.pluginId !== 'root' && context?.pluginId !== 'app';
}
