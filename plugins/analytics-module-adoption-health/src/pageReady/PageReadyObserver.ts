import type { TimingTelemetryEvent } from 'backstage-plugin-adoption-health-common';
import * as pageReadyLimits from './pageReadyLimits';
import { Activity, PendingWork } from './PendingWork';

const { quietMs, capMs } = pageReadyLimits;

/** How long one page took, and how that ended. */
export type PageTiming = Pick<
  TimingTelemetryEvent,
  'navigation' | 'ms' | 'outcome'
> & { pathname: string };

/** Where the observer looks. All times are on the page's timeline. */
export interface PageReadyOptions {
  now: () => number;
  schedule: (action: () => void, delayMs: number) => () => void;
  /** Whether something visible says that the page is busy. */
  isBusy: () => boolean;
  /** Reports changes of the document until it is told to stop. */
  watchDocument: (watch: {
    work: PendingWork;
    onChange: () => void;
  }) => () => void;
  onTiming: (timing: PageTiming) => void;
}

interface Load {
  start: number;
  navigation: PageTiming['navigation'];
  pathname?: string;
  lastActivityAt: number;
}

/**
 * Measures `page_ready`: from what made the page change until the last
 * activity before a quiet moment. One page at a time; idle once it is ready.
 */
export class PageReadyObserver {
  readonly #options: PageReadyOptions;
  /** Requests and other work, reported by whoever sees it. */
  readonly work = new PendingWork(activity => this.#active(activity));
  #load?: Load;
  #stopWatching = () => {};
  #cancelCheck = () => {};
  #cancelCap = () => {};

  constructor(options: PageReadyOptions) {
    this.#options = options;
  }

  /** A page starts to load; one that still loads has been left. */
  begin(load: Omit<Load, 'lastActivityAt'>): void {
    const { now, schedule, watchDocument } = this.#options;
    this.leave();
    this.#load = { ...load, lastActivityAt: now() };
    this.#stopWatching = watchDocument({
      work: this.work,
      onChange: () => this.#active({ at: now(), beganAt: now() }),
    });
    this.#check();
    const leftMs = Math.max(0, load.start + capMs - now());
    this.#cancelCap = schedule(() => this.#end('timed-out', capMs), leftMs);
  }

  /** Whether a page is being measured. */
  get isMeasuring(): boolean {
    return this.#load !== undefined;
  }

  /** The page that loads turns out to be this one. */
  showing(pathname: string): void {
    if (this.#load) {
      this.#load.pathname = pathname;
      this.#active({ at: this.#options.now(), beganAt: this.#load.start });
    }
  }

  /** The person goes away; says so if the page was not ready. */
  leave(): void {
    if (this.#load) {
      this.#end('left', this.#options.now() - this.#load.start);
    }
  }

  /** The page says itself that it has been ready since then. */
  markReady(at: number): void {
    if (this.#load && at >= this.#load.start) {
      this.#end('ready', at - this.#load.start);
    }
  }

  /** Stops measuring, without a result. */
  stop(): void {
    this.#load = undefined;
    this.#stopWatching();
    this.#cancelCheck();
    this.#cancelCap();
  }

  #active({ at, beganAt }: Activity): void {
    const load = this.#load;
    // Whatever began earlier belongs to the page before.
    if (load && beganAt >= load.start) {
      load.lastActivityAt = Math.max(load.lastActivityAt, at);
    }
  }

  #check(): void {
    const { now, schedule, isBusy } = this.#options;
    const load = this.#load;
    if (!load) {
      return;
    }
    const isPending = this.work.isAnySince(load.start);
    let quietForMs = now() - load.lastActivityAt;
    if (quietForMs >= quietMs && !isPending && isBusy()) {
      load.lastActivityAt = now();
      quietForMs = 0;
    }
    if (quietForMs >= quietMs && !isPending) {
      this.#end('ready', load.lastActivityAt - load.start);
      return;
    }
    const delayMs = isPending ? quietMs : quietMs - quietForMs;
    this.#cancelCheck = schedule(() => this.#check(), delayMs);
  }

  #end(outcome: PageTiming['outcome'], ms: number): void {
    const load = this.#load;
    this.stop();
    if (load?.pathname !== undefined) {
      const { navigation, pathname } = load;
      const whole = Math.round(Math.min(capMs, Math.max(0, ms)));
      this.#options.onTiming({ pathname, navigation, ms: whole, outcome });
    }
  }
}
