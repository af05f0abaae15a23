import { Client } from 'pg';
import { startBackend, TestBackend } from '../startBackend';
import { startProxy } from '../startProxy';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { TestProxy } from '../TcpProxy';
import { Answer, Caller, questions } from './Caller';
import { eventually } from './eventually';
import { telemetryDatabase } from './telemetryDatabase';

jest.setTimeout(120_000);

const RECOVERY_MS = 10_000;
/** More than the pool has connections. */
const AT_ONCE = 24;

/** What a client must not learn: SQL, tables, hosts, ports, database names. */
const inside =
  /select|insert|begin|relation|portal_|127\.0\.0\.1|ECONN|knex|postgres/i;

/** What a refusal looks like from outside, reduced to what was promised. */
function refusal({ status, retryAfter, text }: Answer) {
  const { message } = JSON.parse(text).error ?? {};
  return {
    status,
    saysWhenToRetry: Number(retryAfter) > 0,
    tellsInsides: inside.test(message),
  };
}

const properRefusal = {
  status: 503,
  saysWhenToRetry: true,
  tellsInsides: false,
};

/** Takes all tables away from everybody else; throws where it would deadlock. */
async function lockEverything(blocker: Client): Promise<void> {
  await blocker.query('BEGIN');
  try {
    await blocker.query(
      'LOCK TABLE batch, person, event, fact_day, coverage_slot, entity, sweep, population_day',
    );
  } catch (error) {
    await blocker.query('ROLLBACK');
    throw error;
  }
}

describe('without its database the plugin', () => {
  let postgres: TestPostgres;
  /** Before the plugin's own database, and before those of all others. */
  let proxy: TestProxy;
  let others: TestProxy;
  let backend: TestBackend;
  let caller: Caller;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    proxy = await startProxy({ target: postgres.connection });
    others = await startProxy({ target: postgres.connection });
    backend = await startBackend({
      connection: { ...postgres.connection, port: others.port },
      config: {
        backend: {
          database: {
            plugin: {
              'adoption-health': {
                connection: { ...postgres.connection, port: proxy.port },
              },
            },
          },
        },
      },
    });
    caller = await Caller.signIn(backend.url);
    await caller.post();
  });

  afterAll(async () => {
    await backend?.stop();
    await proxy?.close();
    await others?.close();
    await postgres?.stop();
  });

  const askEverything = () =>
    Promise.all([
      ...Array.from({ length: AT_ONCE }, () => caller.post()),
      ...questions.map(path => caller.get(path)),
    ]);
  const refusals = async () => (await askEverything()).map(refusal);
  const allRefused = Array.from(
    { length: AT_ONCE + questions.length },
    () => properRefusal,
  );
  const recovers = () =>
    eventually(
      async () => {
        expect((await caller.post()).status).toBe(200);
        for (const question of questions) {
          expect((await caller.get(question)).status).toBe(200);
        }
      },
      { withinMs: RECOVERY_MS },
    );

  it('answers all questions while nothing is wrong', async () => {
    await expect(recovers()).resolves.toBeUndefined();
  });

  it.each([
    ['unreachable', () => proxy.refuse()],
    ['black-holed', () => proxy.blackHole()],
  ])('refuses within 5 s while it is %s, alone', async (_how, breakIt) => {
    await breakIt();
    // The second time, what the first left behind in the pool is in the way.
    for (let round = 0; round < 2; round++) {
      const asked = refusals();
      expect((await caller.askBystander()).status).toBe(200);
      expect(await asked).toEqual(allRefused);
    }
    await proxy.pass();
    await recovers();
  });

  it('refuses within 5 s while Postgres is black-holed for everybody', async () => {
    await Promise.all([proxy.blackHole(), others.blackHole()]);
    expect(await refusals()).toEqual(allRefused);
    await Promise.all([proxy.pass(), others.pass()]);
    await recovers();
  });

  it('refuses within 5 s while its connections are all taken', async () => {
    const blocker = new Client({
      ...postgres.connection,
      database: telemetryDatabase,
    });
    await blocker.connect();
    blocker.on('error', () => {});
    // A task that is at it takes its tables in an order of its own.
    await eventually(() => lockEverything(blocker), { withinMs: RECOVERY_MS });
    expect(await refusals()).toEqual(allRefused);
    await blocker.query('ROLLBACK');
    await blocker.end();
    await recovers();
  });

  it('refuses to store, and still answers, while Postgres is read-only', async () => {
    const alter = (how: string) =>
      postgres.query(`ALTER DATABASE "${telemetryDatabase}" ${how}`);
    await alter('SET default_transaction_read_only = on');
    await dropConnections();
    expect(refusal(await caller.post())).toEqual(properRefusal);
    expect((await caller.get('/adoption/summary')).status).toBe(200);
    await alter('RESET default_transaction_read_only');
    await dropConnections();
    await recovers();
  });

  it('lives on in the same process', async () => {
    const gone = Symbol('still there');
    expect(await Promise.race([backend.exited, Promise.resolve(gone)])).toBe(
      gone,
    );
    expect(backend.log()).not.toMatch(/unhandled|uncaught/i);
  });

  /** Settings of a database count for connections made afterwards. */
  async function dropConnections() {
    await postgres.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
      { values: [telemetryDatabase] },
    );
  }
});
