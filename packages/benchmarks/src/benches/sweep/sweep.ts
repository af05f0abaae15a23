import { setTimeout as sleep } from 'node:timers/promises';
import { startBackend, TestBackend, TestPostgres } from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { company, CompanySize, smallCompany } from '../../data/company';
import { changeComponents, loadCatalog } from '../../data/loadCatalog';
import { benchPostgres } from '../../database/benchPostgres';
import { median } from '../../figures/quantile';
import { streamCatalog } from './streamCatalog';
import { nextSweep, sweepBackend, triggerSweep } from './sweepBackend';

const ROUNDS = 3;
const CHANGED_SHARE = 0.02;
const SAMPLE_MS = 100;

/** What a sweep costs beside reading the catalog, which it cannot avoid. */
export const sweep: Bench = async run => {
  const postgres = await benchPostgres(run);
  const sizes = run.quick ? [300] : [20_000, 100_000];
  const base = run.quick ? smallCompany : company;
  const growths: number[] = [];
  for (const entities of sizes) {
    const size = { ...base, entities };
    growths.push((await measure(run, { postgres, size })).heapGrowthMb);
  }
  run.report({
    name: 'sweep.memory',
    value: growths.at(-1),
    unit: 'MiB',
    reference: growths[0],
    conditions: {
      entities: sizes.at(-1) ?? 0,
      reference: `the same for ${sizes[0]} entities`,
      meaning: 'how much the heap of the backend grew at most',
    },
  });
};

async function measure(
  run: BenchRun,
  options: { postgres: TestPostgres; size: CompanySize },
): Promise<Peak> {
  const { postgres, size } = options;
  const prefix = `swept${size.entities}_`;
  const changed = Math.round(size.entities * CHANGED_SHARE);
  run.note(`a catalog of ${size.entities} components`);
  // Once without a catalog, only for the tables.
  const first = await startBackend({
    connection: postgres.connection,
    databasePrefix: prefix,
  });
  await first.stop();
  await loadCatalog(postgres, { prefix, size });

  const backend = await sweepBackend({ postgres, prefix });
  try {
    await triggerSweep(backend);
    let last = await nextSweep({ postgres, prefix, after: 0 });
    const sweeps: number[] = [];
    const readings: number[] = [];
    const peaks: Peak[] = [];
    for (let revision = 1; revision <= ROUNDS; revision++) {
      await changeComponents(postgres, {
        ...{ prefix, size, count: changed, revision },
      });
      const memory = await watchMemory(backend);
      await triggerSweep(backend);
      last = await nextSweep({ postgres, prefix, after: last.id });
      peaks.push(await memory.stop());
      if (last.outcome !== 'complete' || last.entities !== size.entities) {
        throw new Error(`A sweep was ${last.outcome} with ${last.entities}`);
      }
      sweeps.push(last.seconds);
      // In turns, so that both have the same share of a busy machine.
      const start = performance.now();
      await streamCatalog(backend.url);
      readings.push((performance.now() - start) / 1000);
    }
    const peak = {
      heapGrowthMb: median(peaks.map(one => one.heapGrowthMb)),
      rssMb: Math.max(...peaks.map(one => one.rssMb)),
    };
    report(run, { size, changed, sweeps, readings, peak });
    return peak;
  } finally {
    await backend.stop();
  }
}

interface Peak {
  heapGrowthMb: number;
  rssMb: number;
}

function report(
  run: BenchRun,
  measured: {
    size: CompanySize;
    changed: number;
    sweeps: number[];
    readings: number[];
    peak: Peak;
  },
): void {
  const { size, changed, peak } = measured;
  const conditions = {
    ...{ entities: size.entities, people: size.people, groups: size.groups },
    changed,
    rounds: ROUNDS,
    heapGrowthMb: Math.round(peak.heapGrowthMb),
    rssMb: Math.round(peak.rssMb),
  };
  const value = median(measured.sweeps);
  const reference = median(measured.readings);
  run.report({
    name: `sweep.time-${size.entities}`,
    value,
    unit: 's',
    reference,
    conditions: {
      ...conditions,
      reference: 'the same catalog read page by page over HTTP, and dropped',
    },
  });
  run.report({
    name: `sweep.share-${size.entities}`,
    value: (100 * Math.max(0, value - reference)) / value,
    unit: '%',
    conditions,
  });
}

/** The most memory a backend takes, sampled until told to stop. */
async function watchMemory(
  backend: TestBackend,
): Promise<{ stop: () => Promise<Peak> }> {
  const before = await backend.memory();
  let stopped = false;
  let heap = before.heapUsed;
  let rss = before.rss;
  const watching = (async () => {
    while (!stopped) {
      const now = await backend.memory();
      heap = Math.max(heap, now.heapUsed);
      rss = Math.max(rss, now.rss);
      await sleep(SAMPLE_MS);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await watching;
      return {
        heapGrowthMb: (heap - before.heapUsed) / 2 ** 20,
        rssMb: rss / 2 ** 20,
      };
    },
  };
}
