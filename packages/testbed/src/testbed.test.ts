import {
  buildBatch,
  sendBatch,
  signedInAs,
  startBackend,
  startProxy,
  startTestPostgres,
  TestBackend,
  TestPostgres,
} from './index';

jest.setTimeout(120_000);

describe('the testbed', () => {
  let postgres: TestPostgres;
  let backend: TestBackend;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    backend = await startBackend({ connection: postgres.connection });
  });

  afterAll(async () => {
    await backend?.stop();
    await postgres?.stop();
  });

  it('stores a batch as the person whose token it made', async () => {
    const batch = buildBatch({ events: 3 });
    const answer = await sendBatch({
      url: backend.url,
      token: await signedInAs('user:default/ada'),
      batch,
    });
    expect(answer).toMatchObject({
      kind: 'acknowledged',
      receipt: { stored: 3, rejected: [] },
    });
  });

  it('tells how much memory a backend takes', async () => {
    const { rss } = await backend.memory();

    expect(rss).toBeGreaterThan(0);
  });

  it('starts a killed Postgres again with what was committed', async () => {
    const database = await postgres.newDatabase();
    await postgres.query('CREATE TABLE kept AS SELECT 7 AS seven', {
      database,
    });
    await postgres.kill();
    await expect(postgres.query('SELECT 1')).rejects.toThrow();
    await postgres.restart();
    expect(
      await postgres.query('SELECT seven FROM kept', { database }),
    ).toEqual([{ seven: 7 }]);
  });

  it('cuts a conversation before an answer is delivered', async () => {
    const proxy = await startProxy({ target: { port: backend.port } });
    const cut = proxy.cutAfter(({ direction }) => direction === 'down');
    const url = `http://${proxy.host}:${proxy.port}/api/bystander/answer`;
    await expect(fetch(url)).rejects.toThrow();
    await cut;
    expect(await (await fetch(url)).json()).toEqual({ answer: 42 });
    await proxy.close();
  });

  it('holds a conversation back until it may pass', async () => {
    const proxy = await startProxy({ target: { port: backend.port } });
    const url = `http://${proxy.host}:${proxy.port}/api/bystander/answer`;
    await proxy.blackHole();
    const late = fetch(url).then(response => response.json());
    const early = new Promise(resolve => setTimeout(resolve, 300, 'nothing'));
    expect(await Promise.race([late, early])).toBe('nothing');
    await proxy.pass();
    expect(await late).toEqual({ answer: 42 });
    await proxy.refuse();
    await expect(fetch(url)).rejects.toThrow();
    await proxy.close();
  });

  it('keeps replicas on one database apart by nothing but their port', async () => {
    const replica = await startBackend({ connection: postgres.connection });
    const token = await signedInAs('user:default/ada');
    const batch = buildBatch();
    await sendBatch({ url: backend.url, token, batch });
    expect(await sendBatch({ url: replica.url, token, batch })).toMatchObject({
      receipt: { stored: 0, duplicate: 1 },
    });
    await replica.stop();
    expect(await replica.exited).toMatchObject({ code: 0 });
  });
});
