import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { signedInAs, startBackend, TestPostgres } from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { benchPostgres } from '../../database/benchPostgres';
import { installPeer } from './installPeer';
import { sendToPeer } from './sendToPeer';

interface Tuning {
  name: string;
  /** Its settings, `app.analytics.adoptionInsights`; none: its defaults. */
  settings?: { maxBufferSize: number; flushInterval: number };
  connections: number;
  eventsPerBatch: number;
}

/**
 * It holds what it was sent in memory and writes a buffer at each interval, so
 * large buffers and short intervals are its best; it looks through all that
 * waits for each event, so more than it can write slows it down.
 */
const tunings: Tuning[] = [
  { name: 'defaults', connections: 1, eventsPerBatch: 5 },
  ...[1, 4, 16, 64].map(connections => ({
    name: `tuned-${connections}`,
    settings: { maxBufferSize: 2_000, flushInterval: 1 },
    connections,
    eventsPerBatch: 20,
  })),
];

/** How many events the published peer has stored for good after a while. */
export const peer: Bench = async run => {
  run.note('installing the peer');
  const installed = await installPeer(run);
  if (installed.kind === 'unavailable') {
    run.report({
      name: 'peer.stored',
      unit: 'events/s',
      conditions: { reason: `it cannot be installed: ${installed.reason}` },
    });
    return;
  }
  run.under({ peerVersion: installed.version });
  const postgres = await benchPostgres(run);
  const rates: number[] = [];
  for (const tuning of run.quick ? tunings.slice(0, 2) : tunings) {
    const rate = await measure(run, {
      ...{ postgres, tuning, module: installed.module },
    });
    if (tuning.settings) rates.push(rate);
  }
  run.report({
    name: 'peer.best',
    value: Math.max(...rates),
    unit: 'events/s',
    conditions: { meaning: 'the best of the tuned ones' },
  });
};

async function measure(
  run: BenchRun,
  options: { postgres: TestPostgres; tuning: Tuning; module: string },
): Promise<number> {
  const { postgres, tuning, module } = options;
  const { name, settings, connections, eventsPerBatch } = tuning;
  run.note(name);
  const prefix = `peer_${name.replace('-', '_')}_`;
  const backend = await startBackend({
    connection: postgres.connection,
    databasePrefix: prefix,
    config: settings
      ? { app: { analytics: { adoptionInsights: settings } } }
      : {},
    env: { PEER_MODULE: module },
    // What follows a script on Node's command line is the script's: so this
    // runs the peer's main file with the configuration of the testbed.
    nodeFlags: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      resolvePackagePath('benchmarks', 'src/benches/peer/peerMain.ts'),
    ],
  });
  try {
    const forMs = run.quick ? 2_000 : 20_000;
    const start = performance.now();
    const acknowledged = await sendToPeer({
      url: backend.url,
      token: await signedInAs('user:default/person-0'),
      connections,
      eventsPerBatch,
      forMs: settings ? forMs : 200,
    });
    await sleep(Math.max(0, forMs - (performance.now() - start)));
    const seconds = (performance.now() - start) / 1000;
    const [row] = await postgres.query<{ count: string }>(
      'SELECT count(*) AS count FROM events',
      { database: `${prefix}adoption-insights` },
    );
    const durable = Number(row.count);
    run.report({
      name: `peer.${name}`,
      value: durable / seconds,
      unit: 'events/s',
      conditions: {
        ...{ acknowledged, durable, connections, eventsPerBatch },
        seconds: Number(seconds.toFixed(1)),
        ...settings,
      },
    });
    return durable / seconds;
  } finally {
    await backend.stop('SIGKILL');
  }
}
