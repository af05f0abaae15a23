import { startBackend, TestBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { Caller } from './Caller';
import { eventually } from './eventually';
import { countFacts } from './facts';
import { expectExactEvents } from './expectExactEvents';
import { Senders } from './Senders';
import { telemetryDatabase } from './telemetryDatabase';

jest.setTimeout(180_000);

const REPLICAS = 3;
const SENDERS = 18;

/**
 * All but the host's key store: that one collides with itself before any
 * plugin has a say, and whoever runs the host restarts it then.
 */
async function dropTables(postgres: TestPostgres): Promise<void> {
  const database = telemetryDatabase;
  const tables = await postgres.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT LIKE 'backstage_backend_public_keys%'`,
    { database },
  );
  const names = tables.map(({ name }) => `"${name}"`).join(', ');
  await postgres.query(`DROP TABLE ${names} CASCADE`, { database });
}

/** How many people used the portal today, as the plugin answers it. */
async function activePeople(url: string): Promise<number> {
  const caller = await Caller.signIn(url);
  const today = new Date().toISOString().slice(0, 10);
  const { text } = await caller.get(`/adoption/summary?to=${today}`);
  return JSON.parse(text).values.dau.value;
}

describe('three replicas that start together on an empty database', () => {
  let postgres: TestPostgres;
  let replicas: TestBackend[] = [];

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const first = await startBackend({ connection: postgres.connection });
    await first.stop();
    await dropTables(postgres);
    replicas = await Promise.all(
      Array.from({ length: REPLICAS }, () =>
        startBackend({
          connection: postgres.connection,
          config: {
            adoptionHealth: { telemetry: { rollupEvery: { seconds: 1 } } },
          },
        }),
      ),
    );
  });

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.stop()));
    await postgres?.stop();
  });

  it('migrate once', async () => {
    const migrations = await postgres.query<{ name: string; batch: number }>(
      'SELECT name, batch FROM knex_migrations',
      { database: telemetryDatabase },
    );
    expect(new Set(migrations.map(one => one.name)).size).toBe(
      migrations.length,
    );
    expect(new Set(migrations.map(one => one.batch))).toEqual(new Set([1]));
  });

  it('take events and roll them up together, exactly', async () => {
    const urls = replicas.map(replica => replica.url);
    const senders = new Senders({ urls, count: SENDERS });
    await senders.acknowledge(400);
    await senders.stop();

    await expectExactEvents(postgres, senders);
    await eventually(
      async () => {
        const { counted, recounted, waiting } = await countFacts(postgres);
        expect(waiting).toBe(0);
        expect(counted).toEqual(recounted);
        expect(counted).not.toEqual([]);
        expect(await activePeople(urls[0])).toBe(SENDERS);
      },
      { withinMs: 30_000 },
    );
  });
});
