/** Something happened to a piece of work, both on the page's timeline. */
export interface Activity {
  at: number;
  /** When the work itself began. */
  beganAt: number;
}

/** Work that keeps a page from being ready: requests, scripts, styles. */
export class PendingWork {
  readonly #onActivity: (activity: Activity) => void;
  readonly #beginnings = new Map<object, number>();

  constructor(onActivity: (activity: Activity) => void) {
    this.#onActivity = onActivity;
  }

  /** Something began; the returned function says when it ended. */
  begin(beganAt: number): (endedAt: number) => void {
    const work = {};
    this.#beginnings.set(work, beganAt);
    this.#onActivity({ at: beganAt, beganAt });
    return at => {
      if (this.#beginnings.delete(work)) {
        this.#onActivity({ at, beganAt });
      }
    };
  }

  /** Whether anything that began at or after a time still goes on. */
  isAnySince(start: number): boolean {
    return [...this.#beginnings.values()].some(beganAt => beganAt >= start);
  }
}
