import { startBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { expectExactEvents } from './expectExactEvents';
import { Senders } from './Senders';

jest.setTimeout(120_000);

describe('SIGTERM under load', () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startTestPostgres();
  });

  afterAll(async () => {
    await postgres?.stop();
  });

  it('ends in order and loses nothing that was acknowledged', async () => {
    const backend = await startBackend({ connection: postgres.connection });
    const senders = new Senders({ urls: [backend.url], count: 32 });
    await senders.acknowledge(100);
    const stopped = backend.stop('SIGTERM');
    // Whoever had no answer yet gets one, or a closed connection.
    await senders.stop();
    await stopped;

    expect(await backend.exited).toMatchObject({ code: 0 });
    await expectExactEvents(postgres, senders);
  });
});
