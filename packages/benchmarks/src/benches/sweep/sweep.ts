import { TestPostgres } from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { company, CompanySize, smallCompany } from '../../data/company';
import { changeComponents, loadCatalog } from '../../data/loadCatalog';
import { benchPostgres } from '../../database/benchPostgres';
import { median } from '../../figures/quantile';
import { streamCatalog } from './streamCatalog';
import {
  FinishedSweep,
  nextSweep,
  outdateSweeps,
  sweepBackend,
  triggerSweep,
} from './sweepBackend';
import { MemoryUse, watchMemory } from './watchMemory';

const ROUNDS = 3;
const CHANGED_SHARE = 0.02;
/** When the sweep has seen enough that memory should grow no more. */
const EARLY_SHARE = 0.2;

/** What a sweep costs beside reading the catalog, which it cannot avoid. */
export const sweep: Bench = async run => {
  const postgres = await benchPostgres(run);
  const sizes = run.quick ? [300] : [20_000, 100_000];
  const base = run.quick ? smallCompany : company;
  const mostMb: number[] = [];
  for (const entities of sizes) {
    const size = { ...base, entities };
    mostMb.push(await measure(run, { postgres, size }));
  }
  run.report({
    name: 'sweep.memory',
    value: mostMb.at(-1),
    unit: 'MiB',
    reference: mostMb[0],
    conditions: {
      entities: sizes.at(-1) ?? 0,
      reference: `the same for ${sizes[0]} entities`,
      meaning: 'resident memory of the backend at most while it sweeps',
    },
  });
};

/** Answers what the backend held at most, in MiB. */
async function measure(
  run: BenchRun,
  options: { postgres: TestPostgres; size: CompanySize },
): Promise<number> {
  const { postgres, size } = options;
  const prefix = `swept${size.entities}_`;
  const changed = Math.round(size.entities * CHANGED_SHARE);
  run.note(`a catalog of ${size.entities} components`);
  await loadCatalog(postgres, { prefix, size });

  const backend = await sweepBackend({ postgres, prefix });
  try {
    await triggerSweep(backend);
    let last = await nextSweep({ postgres, prefix, after: 0 });
    const rounds: Round[] = [];
    for (let revision = 1; revision <= ROUNDS; revision++) {
      await changeComponents(postgres, {
        ...{ prefix, size, count: changed, revision },
      });
      await outdateSweeps({ postgres, prefix });
      const memory = await watchMemory(backend);
      await triggerSweep(backend);
      last = await nextSweep({ postgres, prefix, after: last.id });
      const use = await memory.stop();
      if (last.outcome !== 'complete' || last.entities !== size.entities) {
        throw new Error(`A sweep was ${last.outcome} with ${last.entities}`);
      }
      // In turns, so that both have the same share of a busy machine.
      const start = performance.now();
      await streamCatalog(backend.url);
      const readingS = (performance.now() - start) / 1000;
      rounds.push({ sweep: last, use, readingS });
    }
    report(run, { size, changed, rounds });
    return median(rounds.map(one => one.use.mostRssMb));
  } finally {
    await backend.stop();
  }
}

interface Round {
  sweep: FinishedSweep;
  use: MemoryUse;
  /** What reading the catalog alone took. */
  readingS: number;
}

function report(
  run: BenchRun,
  measured: { size: CompanySize; changed: number; rounds: Round[] },
): void {
  const { size, changed, rounds } = measured;
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const conditions = {
    ...{ entities: size.entities, people: size.people, groups: size.groups },
    changed,
    rounds: ROUNDS,
    mostRssMb: Math.round(of(one => one.use.mostRssMb)),
  };
  const value = of(({ sweep: { startedMs, finishedMs } }) => {
    return (finishedMs - startedMs) / 1000;
  });
  const reference = of(one => one.readingS);
  run.report({
    name: `sweep.time-${size.entities}`,
    value,
    unit: 's',
    reference,
    conditions: {
      ...conditions,
      reference: 'the same read by another plugin of the backend, and dropped',
    },
  });
  run.report({
    name: `sweep.share-${size.entities}`,
    value: (100 * Math.max(0, value - reference)) / value,
    unit: '%',
    conditions,
  });
  run.report({
    name: `sweep.rss-${size.entities}`,
    value: of(one => rssMbAfter(one, 1)),
    unit: 'MiB',
    reference: of(one => rssMbAfter(one, EARLY_SHARE)),
    conditions: {
      ...conditions,
      reference: 'the same when a fifth of the sweep was over',
      meaning: 'resident memory of the backend at the end of a sweep',
    },
  });
}

/** What the backend held when a share of a sweep was over. */
function rssMbAfter({ sweep: swept, use }: Round, share: number): number {
  const { startedMs, finishedMs } = swept;
  return use.rssMbAt(startedMs + share * (finishedMs - startedMs));
}
