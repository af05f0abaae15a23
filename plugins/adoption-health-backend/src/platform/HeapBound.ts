import { getHeapSpaceStatistics, setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';

/** What a bound looks at, and what it does. */
export interface Heap {
  /** Bytes of objects that outlived minor collections, dead ones included. */
  oldBytes(): number;
  /** Lets go of everything dead. */
  collect(): Promise<void>;
}

const OLD_SPACES = new Set(['old_space', 'large_object_space']);

type Collector = (options: {
  type: 'major';
  execution: 'async';
}) => Promise<void>;

let found: Collector | undefined;

/** Node has it without being started with a flag, only not by name. */
function collector(): Collector {
  if (!found) {
    setFlagsFromString('--expose-gc');
    found = runInNewContext('gc') as Collector;
  }
  return found;
}

const ownHeap: Heap = {
  oldBytes: () =>
    getHeapSpaceStatistics()
      .filter(({ space_name: name }) => OLD_SPACES.has(name))
      .reduce((sum, space) => sum + space.space_used_size, 0),
  collect: async () => collector()({ type: 'major', execution: 'async' }),
};

/**
 * Keeps a long task in constant memory. Node lets garbage wait until there is
 * several times as much of it as of live objects: a task that hands on
 * millions of small ones would grow by hundreds of megabytes on the way, next to
 * a portal whose container may not have them.
 */
export class HeapBound {
  readonly #heap: Heap;
  readonly #growthBytes: number;
  #startBytes: number;

  constructor(options: { growthBytes: number; heap?: Heap }) {
    this.#heap = options.heap ?? ownHeap;
    this.#growthBytes = options.growthBytes;
    this.#startBytes = this.#heap.oldBytes();
  }

  /** To be called between two steps; collects where the bound is exceeded. */
  async hold(): Promise<void> {
    const bytes = this.#heap.oldBytes();
    // Node may have collected by itself meanwhile.
    this.#startBytes = Math.min(this.#startBytes, bytes);
    if (bytes - this.#startBytes > this.#growthBytes) {
      await this.#heap.collect();
      this.#startBytes = this.#heap.oldBytes();
    }
  }
}
