import { buildBatch, sendBatch } from '../sendBatch';
import { signedInAs } from '../signedInAs';
import { startBackend, TestBackend } from '../startBackend';
import { startProxy } from '../startProxy';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { PassingBytes, TestProxy } from '../TcpProxy';
import { eventually } from './eventually';
import { numberedBatch } from './numberedBatch';
import { countStoredEvents } from './telemetryDatabase';

jest.setTimeout(120_000);

const RECOVERY_MS = 10_000;

/** The server's word that a commit is done, once events were inserted. */
function committedEvents(): (passing: PassingBytes) => boolean {
  const inserting = new Set<number>();
  return ({ direction, bytes, connection }) => {
    if (direction === 'up' && bytes.includes('INSERT INTO event ')) {
      inserting.add(connection);
    }
    return (
      direction === 'down' &&
      inserting.has(connection) &&
      bytes.includes('COMMIT\0')
    );
  };
}

describe('a batch whose answer is lost after the commit', () => {
  let postgres: TestPostgres;
  let beforePostgres: TestProxy;
  let backend: TestBackend;
  let beforeBackend: TestProxy;
  let token: string;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    beforePostgres = await startProxy({ target: postgres.connection });
    backend = await startBackend({
      connection: { ...postgres.connection, port: beforePostgres.port },
    });
    beforeBackend = await startProxy({ target: backend });
    token = await signedInAs('user:default/ada');
  });

  afterAll(async () => {
    await beforeBackend?.close();
    await backend?.stop();
    await beforePostgres?.close();
    await postgres?.stop();
  });

  const resent = async (batch: ReturnType<typeof numberedBatch>) => {
    const answer = await sendBatch({ url: backend.url, token, batch });
    const stored = await countStoredEvents(postgres);
    return {
      answer,
      copies: batch.numbers.map(number => stored.get(number)),
    };
  };

  it('between Postgres and the backend is a repeat, and there once', async () => {
    const batch = numberedBatch({ events: 3 });
    const cut = beforePostgres.cutAfter(committedEvents());
    const answer = await sendBatch({ url: backend.url, token, batch });
    await cut;
    expect(answer).toMatchObject({ kind: 'refused', status: 503 });
    expect(await resent(batch)).toMatchObject({
      answer: { receipt: { stored: 0, duplicate: 3 } },
      copies: [1, 1, 1],
    });
  });

  it('between the backend and the browser is a repeat, and there once', async () => {
    const batch = numberedBatch({ events: 3 });
    const url = `http://127.0.0.1:${beforeBackend.port}`;
    const cut = beforeBackend.cutAfter(({ direction }) => direction === 'down');
    await expect(sendBatch({ url, token, batch })).rejects.toThrow();
    await cut;
    expect(await resent(batch)).toMatchObject({
      answer: { receipt: { stored: 0, duplicate: 3 } },
      copies: [1, 1, 1],
    });
  });

  it('can be sent again though a cut cable left its transaction open', async () => {
    const batch = numberedBatch({ events: 3 });
    // The rows are written, and locked, by a transaction nobody will end.
    const cut = beforePostgres.blackHoleAfter(
      ({ direction, bytes }) =>
        direction === 'up' && bytes.includes('INSERT INTO event '),
    );
    const answer = await sendBatch({ url: backend.url, token, batch });
    expect(answer).toMatchObject({ kind: 'refused', status: 503 });
    await cut;
    await beforePostgres.pass();
    await eventually(
      async () => {
        expect(await resent(batch)).toMatchObject({
          answer: { kind: 'acknowledged' },
          copies: [1, 1, 1],
        });
      },
      { withinMs: RECOVERY_MS },
    );
  });

  it('is no repeat when another person uses its id', async () => {
    const batch = buildBatch({ events: 2 });
    const other = await signedInAs('user:default/otto');
    await sendBatch({ url: backend.url, token, batch });
    expect(
      await sendBatch({ url: backend.url, token: other, batch }),
    ).toMatchObject({ receipt: { stored: 2, duplicate: 0 } });
  });
});
