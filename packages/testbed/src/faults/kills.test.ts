import { startBackend, TestBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { eventually } from './eventually';
import { countFacts } from './facts';
import { expectExactEvents } from './expectExactEvents';
import { Senders } from './Senders';

// The long series of `npm run test:full` sets these.
const POSTGRES_KILLS = Number(process.env.TESTBED_POSTGRES_KILLS ?? 1);
const BACKEND_KILLS = Number(process.env.TESTBED_BACKEND_KILLS ?? 1);
const BATCHES_BETWEEN = 60;
const SENDERS = 16;

jest.setTimeout(60_000 + (POSTGRES_KILLS + BACKEND_KILLS) * 40_000);

describe(`${POSTGRES_KILLS} kills of Postgres and ${BACKEND_KILLS} of the backend under load`, () => {
  let postgres: TestPostgres;
  let backend: TestBackend;
  const start = (port?: number) =>
    startBackend({
      connection: postgres.connection,
      port,
      config: {
        adoptionHealth: { telemetry: { rollupEvery: { seconds: 1 } } },
      },
    });

  beforeAll(async () => {
    postgres = await startTestPostgres();
    backend = await start();
  });

  afterAll(async () => {
    await backend?.stop();
    await postgres?.stop();
  });

  it('leave every acknowledged event there exactly once, raw and counted', async () => {
    const senders = new Senders({ urls: [backend.url], count: SENDERS });
    await senders.acknowledge(BATCHES_BETWEEN);

    for (let kill = 0; kill < POSTGRES_KILLS; kill++) {
      await postgres.kill();
      await postgres.restart();
      await senders.acknowledge(BATCHES_BETWEEN);
    }
    for (let kill = 0; kill < BACKEND_KILLS; kill++) {
      await backend.stop('SIGKILL');
      backend = await start(backend.port);
      await senders.acknowledge(BATCHES_BETWEEN);
    }
    await senders.stop();

    expect(senders.repeats).toBeGreaterThan(0);
    await expectExactEvents(postgres, senders);
    await eventually(
      async () => {
        const { counted, recounted, waiting } = await countFacts(postgres);
        expect(waiting).toBe(0);
        expect(counted).toEqual(recounted);
      },
      { withinMs: 30_000 },
    );
  });
});
