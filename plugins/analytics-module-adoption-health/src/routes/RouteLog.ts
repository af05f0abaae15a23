import { CapturedEvent } from '../analytics/CapturedEvent';
import { Clock } from '../buffer/bufferOptions';
import { isSamePage, pathnameOf } from './pathnameOf';

/** After this long without going on by itself, a page was no redirect. */
export const redirectMs = 5_000;

/** How many earlier pages a late event can still be matched with. */
const remembered = 10;

/** A stay on one page. */
interface Visit {
  pathname: string;
  at: number;
  /** Its `navigate` event, while it may still turn out to be a redirect. */
  event?: CapturedEvent;
  pluginId?: string;
  state: 'arrived' | 'settled' | 'counted' | 'redirect';
}

/** How a page was arrived at. */
export interface Arrival {
  pathname: string;
  /** The page before sent the person on; they never meant to see it. */
  isRedirect: boolean;
}

/**
 * Turns route changes and `navigate` events into page views: one for each page
 * a person came to, at the time they came. A page that goes on to another one
 * by itself is none, nor is a change of query or hash. Events may come late,
 * since the framework holds some back until the next one.
 */
export class RouteLog {
  private visits: Visit[] = [];
  private lastInteractionAt = -Infinity;

  constructor(
    private readonly options: {
      clock: Clock;
      onArrival: (arrival: Arrival) => void;
      onPageView: (event: CapturedEvent, at: number) => void;
    },
  ) {}

  /** The router shows a page. */
  arrive(pathname: string): void {
    const { clock, onArrival } = this.options;
    const previous = this.current;
    if (previous && isSamePage(previous.pathname, pathname)) {
      return;
    }
    const isRedirect = previous?.state === 'arrived';
    if (previous && isRedirect) {
      previous.state = 'redirect';
      previous.event = undefined;
    }
    const visit: Visit = { pathname, at: clock(), state: 'arrived' };
    this.visits = [visit, ...this.visits].slice(0, remembered);
    onArrival({ pathname, isRedirect });
  }

  /** A `navigate` event came in. */
  navigate(event: CapturedEvent): void {
    const pathname = pathnameOf(event.subject);
    const visit = this.visitOf(pathname);
    if (!visit) {
      this.arrive(pathname);
      this.navigate(event);
      return;
    }
    ...
  }
}
