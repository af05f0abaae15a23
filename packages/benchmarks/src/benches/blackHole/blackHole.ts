import { setTimeout as sleep } from 'node:timers/promises';
import {
  buildBatch,
  sendBatch,
  startBackend,
  startProxy,
  TestBackend,
  TestPostgres,
  TestProxy,
} from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { company, smallCompany } from '../../data/company';
import { loadCatalog } from '../../data/loadCatalog';
import { benchPostgres } from '../../database/benchPostgres';
import { quantile } from '../../figures/quantile';
import { tokensOf } from '../../load/tokens';
import { askCatalog } from './askCatalog';
import { sendSteadily, TelemetryAnswers } from './sendSteadily';

const PREFIX = 'hole_';
const SHARES = [50, 95];
const POLL_MS = 100;

/** A while of the portal, as its visitors and its browsers have seen it. */
interface While {
  catalogMs: number[];
  telemetry: TelemetryAnswers;
}

/**
 * What the rest of the portal notices when nothing that the plugin sends to its
 * database is ever answered: the catalog's times, beside those of the same
 * backend while all is well.
 */
export const blackHole: Bench = async run => {
  const size = run.quick ? smallCompany : company;
  const rounds = run.quick ? 1 : 4;
  const seconds = run.quick ? 2 : 15;
  const postgres = await benchPostgres(run);
  run.note(`a catalog of ${size.entities} components`);
  await loadCatalog(postgres, { prefix: PREFIX, size });
  const { backend, proxy } = await backendBehindProxy(run, { postgres });
  const tokens = await tokensOf(run.quick ? 20 : 200);
  const [token] = tokens;
  const aWhile = async (): Promise<While> => {
    const load = { url: backend.url, seconds };
    const [catalogMs, telemetry] = await Promise.all([
      askCatalog({ ...load, token }),
      sendSteadily({ ...load, tokens }),
    ]);
    return { catalogMs, telemetry };
  };

  await aWhile();
  const well: While[] = [];
  const broken: While[] = [];
  const recoveries: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    run.note(`round ${round} of ${rounds}`);
    well.push(await aWhile());
    await proxy.blackHole();
    broken.push(await aWhile());
    await proxy.pass();
    recoveries.push(await recovery({ url: backend.url, token }));
  }
  report(run, { well, broken, recoveries, rounds, seconds });
};

/** The proxy stands before the plugin's own database, not before others. */
async function backendBehindProxy(
  run: BenchRun,
  options: { postgres: TestPostgres },
): Promise<{ backend: TestBackend; proxy: TestProxy }> {
  const { connection } = options.postgres;
  const proxy = await startProxy({ target: connection });
  run.atEnd(() => proxy.close());
  const plugin = {
    'adoption-health': { connection: { ...connection, port: proxy.port } },
  };
  const backend = await startBackend({
    connection,
    databasePrefix: PREFIX,
    config: { backend: { database: { plugin } } },
  });
  run.atEnd(() => backend.stop());
  return { backend, proxy };
}

/** Seconds until telemetry is stored again. */
async function recovery(options: {
  url: string;
  token: string;
}): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await sendBatch({ ...options, batch: buildBatch() });
    if (answer.kind === 'acknowledged') {
      return (performance.now() - start) / 1000;
    }
    await sleep(POLL_MS);
  }
}

function report(
  run: BenchRun,
  measured: {
    well: While[];
    broken: While[];
    recoveries: number[];
    rounds: number;
    seconds: number;
  },
): void {
  const { well, broken, recoveries, rounds, seconds } = measured;
  const times = (whiles: While[]) => whiles.flatMap(one => one.catalogMs);
  const count = (whiles: While[], what: 'stored' | 'refused') =>
    whiles.reduce((sum, { telemetry }) => sum + telemetry[what], 0);
  const conditions = {
    ...{ rounds, secondsPerRound: seconds },
    requests: times(broken).length,
    batchesRefused: count(broken, 'refused'),
    batchesStoredBefore: count(well, 'stored'),
  };
  for (const share of SHARES) {
    run.report({
      name: `blackHole.catalog-p${share}`,
      value: quantile(times(broken), share / 100),
      unit: 'ms',
      reference: quantile(times(well), share / 100),
      conditions: {
        ...conditions,
        reference: 'the same backend while its database answers',
      },
    });
  }
  run.report({
    name: 'blackHole.longest-refusal',
    value: Math.max(...broken.map(one => one.telemetry.longestMs)) / 1000,
    unit: 's',
    conditions,
  });
  run.report({
    name: 'blackHole.recovery',
    value: Math.max(...recoveries),
    unit: 's',
    conditions,
  });
}
