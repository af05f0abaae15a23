import { startBackend, TestBackend, TestPostgres } from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { databaseName } from '../../database/adoptionDatabase';
import { benchPostgres } from '../../database/benchPostgres';
import { median, quantile } from '../../figures/quantile';
import { cpuSeconds } from '../../load/cpuSeconds';
import { generatorCeiling } from '../../load/generatorCeiling';
import { startStorelessBackend } from '../../load/storelessBackend';
import {
  LoadResult,
  sendTelemetry,
  TelemetryLoad,
} from '../../load/telemetryLoad';
import { tokensOf } from '../../load/tokens';
import { copyRate } from './copyRate';
import { storedEvents } from './storedEvents';

const CONNECTIONS = 64;
const STORELESS_PREFIX = 'storeless_';

/** How fast telemetry is stored, beside the same route that stores nothing. */
export const ingest: Bench = async run => {
  const { quick } = run;
  const rounds = quick ? 1 : 3;
  const postgres = await benchPostgres(run);
  const { connection } = postgres;
  const storing = await startBackend({ connection });
  run.atEnd(() => storing.stop());
  const storeless = await startStorelessBackend({
    connection,
    databasePrefix: STORELESS_PREFIX,
  });
  run.atEnd(() => storeless.stop());
  const load = {
    tokens: await tokensOf(quick ? 50 : 2_000),
    connections: CONNECTIONS,
    warmUpMs: quick ? 500 : 5_000,
    measuredMs: quick ? 1_000 : 10_000,
  };
  run.under({
    connections: CONNECTIONS,
    people: load.tokens.length,
    rounds,
    secondsPerRound: load.measuredMs / 1000,
  });

  const copied = await copyRate(run, { postgres });
  for (const eventsPerBatch of [20, 100]) {
    const shape = { ...load, eventsPerBatch };
    await reportCeiling(run, shape);
    const stored: Round[] = [];
    const notStored: Round[] = [];
    let acknowledged = 0;
    const before = await storedEvents(postgres, databaseName());
    for (let round = 1; round <= rounds; round++) {
      run.note(`${eventsPerBatch} events a batch, round ${round}`);
      notStored.push(await sendTo(storeless, shape));
      const one = await sendTo(storing, shape);
      stored.push(one);
      acknowledged += one.allAcknowledgedEvents;
    }
    await assertNothingStored(postgres);
    report(run, { eventsPerBatch, stored, notStored, copied });
    const found = await storedEvents(postgres, databaseName());
    run.report({
      name: `ingest.lost-${eventsPerBatch}`,
      value: acknowledged - (found - before),
      unit: 'events',
      conditions: { acknowledged, reference: 'none; the goal is 0' },
    });
  }
};

/** A round of load, and what the backend needed for it. */
type Round = LoadResult & { cpuMicrosPerEvent?: number };

async function sendTo(
  backend: TestBackend,
  shape: Omit<TelemetryLoad, 'url'>,
): Promise<Round> {
  const before = await cpuSeconds(backend.pid);
  const result = await sendTelemetry({ ...shape, url: backend.url });
  const after = await cpuSeconds(backend.pid);
  return before === undefined || after === undefined
    ? result
    : {
        ...result,
        cpuMicrosPerEvent:
          ((after - before) * 1e6) / result.allAcknowledgedEvents,
      };
}

function eventsPerSecond(result: LoadResult): number {
  return result.acknowledgedEvents / result.seconds;
}

function report(
  run: BenchRun,
  measured: {
    eventsPerBatch: number;
    stored: Round[];
    notStored: Round[];
    copied: number;
  },
): void {
  const { eventsPerBatch, stored, notStored, copied } = measured;
  const value = median(stored.map(eventsPerSecond));
  const conditions = {
    eventsPerBatch,
    refused: stored.reduce((sum, one) => sum + one.refused, 0),
  };
  run.report({
    name: `ingest.stored-${eventsPerBatch}`,
    value,
    unit: 'events/s',
    reference: median(notStored.map(eventsPerSecond)),
    conditions: {
      ...conditions,
      refusedByReference: notStored.reduce((sum, one) => sum + one.refused, 0),
      reference: 'the same backend whose commit stores nothing',
    },
  });
  run.report({
    name: `ingest.stored-${eventsPerBatch}-vs-copy`,
    value,
    unit: 'events/s',
    reference: copied,
    conditions: { ...conditions, reference: 'COPY into the same table' },
  });
  run.report({
    name: `ingest.backend-cpu-${eventsPerBatch}`,
    value: cpu(stored),
    unit: 'µs/event',
    reference: cpu(notStored),
    conditions: {
      ...conditions,
      ...(cpu(stored) === undefined && { reason: 'not on Linux' }),
      reference: 'the same backend whose commit stores nothing',
    },
  });
  run.report({
    name: `ingest.p99-${eventsPerBatch}`,
    value: p99(stored),
    unit: 'ms',
    reference: p99(notStored),
    conditions: {
      ...conditions,
      reference: 'the same backend whose commit stores nothing',
    },
  });
}

/** Tells what the backend costs even where others keep the machine busy. */
function cpu(rounds: Round[]): number | undefined {
  const micros = rounds.flatMap(one => one.cpuMicrosPerEvent ?? []);
  return micros.length === 0 ? undefined : median(micros);
}

function p99(results: LoadResult[]): number {
  return median(results.map(one => quantile(one.latenciesMs, 0.99)));
}

async function reportCeiling(
  run: BenchRun,
  shape: Omit<TelemetryLoad, 'url'>,
): Promise<void> {
  const ceiling = await generatorCeiling(shape);
  run.report({
    name: `ingest.generator-${shape.eventsPerBatch}`,
    value: eventsPerSecond(ceiling),
    unit: 'events/s',
    conditions: {
      eventsPerBatch: shape.eventsPerBatch,
      meaning: 'what the load reaches against a server that only answers',
    },
  });
}

async function assertNothingStored(postgres: TestPostgres): Promise<void> {
  const found = await storedEvents(postgres, databaseName(STORELESS_PREFIX));
  if (found > 0) {
    throw new Error(`The reference stored ${found} events`);
  }
}
