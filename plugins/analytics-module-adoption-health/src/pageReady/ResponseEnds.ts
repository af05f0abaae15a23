import { observeEntries } from './observeEntries';

/** A request whose body may still be arriving after it was answered. */
export interface ExpectedEnd {
  /**
   * When the last byte arrived, on the page's timeline; `undefined` if that is
   * not known after so many milliseconds.
   */
  within(timeoutMs: number): Promise<number | undefined>;
  forget(): void;
}

interface Expectation {
  url: string;
  beganAt: number;
  resolve: (endedAt: number) => void;
}

/** Browsers round the times of resources; ours must not miss by that. */
const roundingMs = 1;

/**
 * Learns from resource timings when bodies have arrived. `fetch` is settled by
 * the headers, and reading the body ourselves would cost the page.
 */
export class ResponseEnds {
  readonly #expected = new Set<Expectation>();
  readonly #stopObserving?: () => void;

  constructor(Observer: typeof PerformanceObserver | undefined) {
    this.#stopObserving = observeEntries(Observer, {
      type: 'resource',
      onEntry: entry => this.#ended(entry),
    });
  }

  /** To be called before the request, which may end before it is looked at. */
  expect(request: { url: string; beganAt: number }): ExpectedEnd {
    const stopObserving = this.#stopObserving;
    const expected = this.#expected;
    const expectation: Expectation = { ...request, resolve: () => {} };
    const ended = new Promise<number>(resolve => {
      expectation.resolve = resolve;
    });
    expected.add(expectation);
    return {
      forget: () => expected.delete(expectation),
      within: timeoutMs => {
        const gaveUp = new Promise<undefined>(resolve =>
          stopObserving ? setTimeout(resolve, timeoutMs) : resolve(undefined),
        );
        return Promise.race([ended, gaveUp]);
      },
    };
  }

  /** Stops listening. */
  stop(): void {
    this.#stopObserving?.();
  }

  #ended({ name, startTime, duration }: PerformanceEntry): void {
    for (const expectation of this.#expected) {
      const { url, beganAt, resolve } = expectation;
      if (url === name && startTime >= beganAt - roundingMs) {
        this.#expected.delete(expectation);
        resolve(startTime + duration);
        return;
      }
    }
  }
}
