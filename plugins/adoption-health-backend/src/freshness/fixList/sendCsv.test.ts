import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import { sendCsv } from './sendCsv';

describe('sendCsv', () => {
  let server: Server;
  let failure: unknown;

  async function ask(parts: () => AsyncGenerator<string>): Promise<Response> {
    failure = undefined;
    server = createServer((_, response) => {
      sendCsv(response, { fileName: 'a.csv', parts: parts() }).catch(error => {
        failure = error;
        response.statusCode = 500;
        response.end();
      });
    });
    await new Promise<void>(resolve => {
      server.listen(0, resolve);
    });
    const { port } = server.address() as AddressInfo;
    return fetch(`http://localhost:${port}/`);
  }

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends all parts as one table that is saved', async () => {
    const response = await ask(async function* parts() {
      yield 'a\r\n';
      yield 'b\r\n';
    });
    expect(await response.text()).toBe('a\r\nb\r\n');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="a.csv"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
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

  it('ends the reading when the client is gone', async () => {
    const ended = new Promise<void>((resolve, reject) => {
      ask(async function* parts() {
        try {
          for (;;) {
            yield 'x'.repeat(100_000);
          }
        } finally {
          resolve();
        }
      })
        .then(response => response.body?.cancel())
        .catch(reject);
    });
    await expect(ended).resolves.toBeUndefined();
  });
});
