import { CapturedEvent } from '../analytics/CapturedEvent';
import { toTelemetryEvent } from '../analytics/toTelemetryEvent';
import { EventBuffer } from '../buffer/EventBuffer';
import { TextStore } from '../buffer/TextStore';
import { schedule } from '../browser/schedule';
import { Credentials } from '../delivery/Credentials';
import { observePage } from '../pageReady/observePage';
import * as pageReadyLimits from '../pageReady/pageReadyLimits';
import { PageReadyObserver, PageTiming } from '../pageReady/PageReadyObserver';
import { Arrival, RouteLog } from '../routes/RouteLog';
import { watchInteractions } from '../routes/watchInteractions';
import { SearchEpisodes } from '../search/SearchEpisodes';
import { CaptureDeps } from './CaptureDeps';
import { createBuffer } from './createBuffer';
import { watchLeaving } from './watchLeaving';

/** Everything that captures in one page, wired together. */
export class Capture {
  readonly #clock = () => Date.now();
  readonly #credentials: Credentials;
  /** Where everything captured goes. */
  readonly buffer: EventBuffer;
  readonly #routes: RouteLog;
  readonly #searches: SearchEpisodes;
  readonly #pageReady: PageReadyObserver;
  readonly #stops: (() => void)[];
  #lastInteractionAt = -Infinity;
  #hasArrived = false;

  constructor(
    deps: Pick<CaptureDeps, 'discoveryApi' | 'identityApi'>,
    options: { store: TextStore; isAllowed: () => boolean },
  ) {
    const clock = this.#clock;
    this.#credentials = new Credentials(deps.identityApi, clock);
    this.buffer = createBuffer(deps, {
      ...options,
      clock,
      credentials: this.#credentials,
      onPersonKnown: () => this.#routes.signedIn(),
      onPersonGone: () => this.#settle(),
    });
    this.#routes = new RouteLog({
      clock,
      schedule,
      onArrival: arrival => this.#arrived(arrival),
      onPageView: event => this.buffer.add(event),
    });
    this.#searches = new SearchEpisodes({
      clock,
      schedule,
      onEpisode: event => this.buffer.add(event),
    });
    const page = observePage(globalThis, timing => this.#timed(timing));
    this.#pageReady = page.observer;
    this.#stops = [page.stop, ...this.#listen()];
    this.buffer.start();
  }

  /** An analytics event; the object itself is neither kept nor changed. */
  captureEvent(event: CapturedEvent): void {
    const copy = toTelemetryEvent(event, this.#clock());
    if (copy.action === 'navigate') {
      this.#routes.navigate(copy);
    } else if (copy.action === 'search') {
      this.#searches.searched(copy);
    } else {
      if (copy.action === 'discover') {
        this.#searches.opened(copy.value);
      }
      this.buffer.add(copy);
    }
    this.#credentials.keepFresh();
  }

  /** The router shows this path. */
  routeChanged(pathname: string): void {
    this.#routes.arrive(pathname);
  }

  /** Takes every hook out of the page again. */
  stop(): void {
    this.#stops.forEach(stop => stop());
  }

  #listen(): (() => void)[] {
    return [
      watchInteractions(window, timelineAt => {
        this.#lastInteractionAt = timelineAt;
        this.#routes.settle();
      }),
      watchLeaving(window, {
        onLeaving: page => {
          this.#settle();
          this.buffer.flushBeforeLeaving(page);
        },
        onReturn: () => this.buffer.resume(),
        onOnline: () => this.buffer.retryNow(),
      }),
    ];
  }

  /** Hands over what is held back until it is known how it ends. */
  #settle(): void {
    this.#pageReady.leave();
    this.#routes.settle();
    this.#searches.settle();
  }

  #arrived({ pathname, isRedirect }: Arrival): void {
    const isSameLoad = isRedirect && this.#pageReady.isMeasuring;
    if (isSameLoad || !this.#hasArrived) {
      this.#pageReady.showing(pathname);
    } else if (document.visibilityState === 'visible') {
      const start = this.#triggeredAt(performance.now());
      this.#pageReady.begin({ start, navigation: 'soft', pathname });
    }
    this.#hasArrived = true;
  }

  #triggeredAt(now: number): number {
    const at = this.#lastInteractionAt;
    return at <= now && now - at <= pageReadyLimits.triggerMs ? at : now;
  }

  #timed({ pathname, ...timing }: PageTiming): void {
    // Before anybody signed in it was the sign-in page that became ready.
    if (this.buffer.isPersonKnown) {
      const pluginId = this.#routes.pluginIdOf(pathname);
      this.buffer.add({
        type: 'timing',
        at: new Date(this.#clock()).toISOString(),
        metric: 'page_ready',
        route: pathname,
        pluginId: !pluginId || pluginId === 'root' ? 'app' : pluginId,
        ...timing,
      });
    }
  }
}
