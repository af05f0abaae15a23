import { setTimeout as sleep } from 'node:timers/promises';
import { TestBackend } from 'testbed';

const SAMPLE_MS = 100;

/** What a backend held at a moment: its resident memory, in bytes. */
interface Sample {
  atMs: number;
  rss: number;
}

/** What a backend held while something was going on. */
export interface MemoryUse {
  /** In MiB. */
  mostRssMb: number;
  /** What it held about then, in MiB. */
  rssMbAt: (atMs: number) => number;
}

/** Samples the memory of a backend until told to stop. */
export async function watchMemory(
  backend: TestBackend,
): Promise<{ stop: () => Promise<MemoryUse> }> {
  const samples = [await sampleOf(backend)];
  let stopped = false;
  const watching = (async () => {
    while (!stopped) {
      await sleep(SAMPLE_MS);
      samples.push(await sampleOf(backend));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await watching;
      return useOf(samples);
    },
  };
}

async function sampleOf(backend: TestBackend): Promise<Sample> {
  const { rss } = await backend.memory();
  return { atMs: Date.now(), rss };
}

function useOf(samples: readonly Sample[]): MemoryUse {
  return {
    mostRssMb: mebi(Math.max(...samples.map(one => one.rss))),
    rssMbAt: atMs => {
      const distance = (one: Sample) => Math.abs(one.atMs - atMs);
      const nearest = samples.reduce((best, one) =>
        distance(one) < distance(best) ? one : best,
      );
      return mebi(nearest.rss);
    },
  };
}

function mebi(bytes: number): number {
  return bytes / 2 ** 20;
}
