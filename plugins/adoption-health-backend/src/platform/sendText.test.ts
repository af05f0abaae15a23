import http from 'http';
import { AddressInfo } from 'net';
import { sendText } from './sendText';

/** Parts without end, and whether anybody still asks for them. */
function endless() {
  const state = { made: 0, ended: false };
  async function* parts() {
    try {
      for (;;) {
        state.made += 1;
        yield `${'x'.repeat(10_000)}\n`;
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, parts };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise(resolve => {
      setTimeout(resolve, 10);
    });
  }
}

describe('sendText', () => {
  let server: http.Server;
  let failure: unknown;

  const serve = async (
    parts: () => AsyncGenerator<string>,
    { fileName }: { fileName?: string } = {},
  ) => {
    failure = undefined;
    server = http.createServer((_request, response) => {
      const text = { type: 'text/csv; charset=utf-8', fileName };
      sendText(response, { ...text, parts: parts() }).catch(error => {
        failure = error;
        response.statusCode = 500;
        response.end();
      });
    });
    server.listen(0);
    await new Promise(resolve => {
      server.once('listening', resolve);
    });
    return (server.address() as AddressInfo).port;
  };
  const ask = async (...served: Parameters<typeof serve>) =>
    fetch(`http://localhost:${await serve(...served)}/`);

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function* table() {
    yield 'a\r\n';
    yield 'b\r\n';
  }

  it('sends all parts as one text that nobody keeps', async () => {
    const response = await ask(table);
    expect(await response.text()).toBe('a\r\nb\r\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(response.headers.has('content-disposition')).toBe(false);
  });

  it('sends a file where it has a name', async () => {
    const { headers } = await ask(table, { fileName: 'a.csv' });
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="a.csv"',
    );
  });

  it('sends nothing where there are no parts', async () => {
    const response = await ask(async function* parts() {});
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('throws what fails before the first part', async () => {
    const response = await ask(
      // eslint-disable-next-line require-yield
      async function* parts() {
        throw new Error('no picture');
      },
    );
    expect(response.status).toBe(500);
    expect(failure).toMatchObject({ message: 'no picture' });
  });

  it('cuts the answer where a later part fails', async () => {
    const response = await ask(async function* parts() {
      yield 'a\r\n';
      throw new Error('lost');
    });
    await expect(response.text()).rejects.toThrow();
  });

  it('makes no more than is read', async () => {
    const { state, parts } = endless();
    const port = await serve(parts);
    const call = http.get({ port });
    const response = await new Promise<http.IncomingMessage>(resolve => {
      call.once('response', resolve);
    });
    response.pause();
    let before = -1;
    await until(() => {
      const stalled = state.made === before;
      before = state.made;
      return stalled && state.made > 1;
    });
    // What the sockets hold, and not a hundred megabytes.
    expect(state.made).toBeLessThan(5_000);
    expect(state.ended).toBe(false);
    call.destroy();
    await until(() => state.ended);
  });

  it('ends when the client is gone', async () => {
    const { state, parts } = endless();
    const port = await serve(parts);
    const call = http.get({ port }, response => {
      response.once('data', () => call.destroy());
    });
    call.on('error', () => {});
    await until(() => state.ended);
    expect(state.ended).toBe(true);
  });
});
