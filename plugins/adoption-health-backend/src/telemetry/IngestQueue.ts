import { ServiceUnavailableError } from '@backstage/errors';
import { IngestRequest } from './commitRequests';

/** Stores requests with one commit; answers how many events of each are new. */
export type Commit = (requests: IngestRequest[]) => Promise<number[]>;

/** The bounds of the queue. */
export interface IngestLimits {
  /** How long a request waits for others to share its commit. */
  gatherMs: number;
  /** The same while another commit is under way. */
  gatherBesideMs: number;
  /** Events that make a commit go at once. */
  commitEvents: number;
  /** Events that may wait; beyond them requests are refused. */
  queuedEvents: number;
  /** Commits under way at a time. */
  commits: number;
  /** How long a request may take before its sender is told to retry. */
  deadlineMs: number;
}

/**
 * A wait nobody notices, commits of a size Postgres likes, and a deadline well
 * within the five seconds that a sender is promised. What storing costs is per
 * commit rather than per event, so a second one begins beside the first only
 * when it is full, or when the first one takes its time.
 */
export const defaultIngestLimits: IngestLimits = {
  gatherMs: 20,
  gatherBesideMs: 150,
  commitEvents: 2_000,
  queuedEvents: 20_000,
  commits: 2,
  deadlineMs: 4_500,
};

interface Waiting {
  request: IngestRequest;
  resolve: (stored: number) => void;
  reject: (error: Error) => void;
}

/**
 * Lets concurrent requests share a commit. A request is answered only after
 * the commit it was part of; where that takes too long its sender is told to
 * come back, and finds its batch stored or not, but never twice.
 */
export class IngestQueue {
  readonly #commit: Commit;
  readonly #limits: IngestLimits;
  #waiting: Waiting[] = [];
  #queuedEvents = 0;
  #running = 0;
  #gathering?: NodeJS.Timeout;

  constructor(options: { commit: Commit; limits?: IngestLimits }) {
    this.#commit = options.commit;
    this.#limits = options.limits ?? defaultIngestLimits;
  }

  /** Events that are not stored yet, those of commits under way included. */
  get waitingEvents(): number {
    return this.#queuedEvents;
  }

  /**
   * How many of the request's events are new, once they are stored. Throws
   * ServiceUnavailableError where the queue is full or storage too slow, and
   * whatever the commit throws.
   */
  async submit(request: IngestRequest): Promise<number> {
    const events = request.events.length;
    if (this.#queuedEvents + events > this.#limits.queuedEvents) {
      throw new ServiceUnavailableError('Too much is waiting to be stored');
    }
    this.#queuedEvents += events;
    let deadline: NodeJS.Timeout | undefined;
    try {
      return await new Promise<number>((resolve, reject) => {
        const entry = { request, resolve, reject };
        this.#waiting.push(entry);
        deadline = setTimeout(() => {
          this.#waiting = this.#waiting.filter(other => other !== entry);
          reject(new ServiceUnavailableError('Storage is too slow'));
        }, this.#limits.deadlineMs);
        this.#schedule();
      });
    } finally {
      clearTimeout(deadline);
      this.#queuedEvents -= events;
    }
  }

  #schedule(): void {
    if (this.#running >= this.#limits.commits) {
      return;
    }
    const events = this.#waiting.reduce(
      (sum, entry) => sum + entry.request.events.length,
      0,
    );
    if (events >= this.#limits.commitEvents) {
      this.#flush();
    } else if (this.#waiting.length > 0) {
      this.#gathering ??= setTimeout(
        () => this.#flush(),
        this.#running === 0
          ? this.#limits.gatherMs
          : this.#limits.gatherBesideMs,
      );
    }
  }

  #flush(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    const group = this.#takeGroup();
    if (group.length === 0) {
      return;
    }
    this.#running += 1;
    this.#commit(group.map(entry => entry.request))
      .then(
        results => group.forEach((entry, i) => entry.resolve(results[i])),
        error => group.forEach(entry => entry.reject(error)),
      )
      .finally(() => {
        this.#running -= 1;
        // Those who wait have gathered while it was under way.
        if (this.#running === 0) this.#flush();
        else this.#schedule();
      });
    this.#schedule();
  }

  #takeGroup(): Waiting[] {
    let events = 0;
    const end = this.#waiting.findIndex(entry => {
      events += entry.request.events.length;
      return events >= this.#limits.commitEvents;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end + 1);
  }
}
