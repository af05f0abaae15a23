import http from 'http';
import { AddressInfo } from 'net';
import { sendLines } from './sendLines';

/** Lines without end, and whether anybody still asks for them. */
function endless() {
  const state = { made: 0, ended: false };
  async function* lines() {
    try {
      for (;;) {
        state.made += 1;
        yield `${'x'.repeat(10_000)}\n`;
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, lines };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise(resolve => {
      setTimeout(resolve, 10);
    });
  }
}

describe('sendLines', () => {
  let server: http.Server;
  const serve = async (lines: () => AsyncGenerator<string>) => {
    server = http.createServer((_request, response) => {
      sendLines(response, lines()).catch(() => response.destroy());
    });
    server.listen(0);
    await new Promise(resolve => {
      server.once('listening', resolve);
    });
    return (server.address() as AddressInfo).port;
  };

  afterEach(() => server.close());

  it('makes no more lines than are read', async () => {
    const { state, lines } = endless();
    const port = await serve(lines);
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
    const { state, lines } = endless();
    const port = await serve(lines);
    const call = http.get({ port }, response => {
      response.once('data', () => call.destroy());
    });
    call.on('error', () => {});
    await until(() => state.ended);
    expect(state.ended).toBe(true);
  });

  it('cuts an answer that fails half-way', async () => {
    async function* failing() {
      yield 'one\n';
      throw new Error('gone');
    }
    const port = await serve(failing);
    const outcome = await new Promise<string>(resolve => {
      http
        .get({ port }, response => {
          response.resume();
          response.once('end', () => resolve('whole'));
          response.once('error', () => resolve('cut'));
        })
        .on('error', () => resolve('cut'));
    });
    expect(outcome).toBe('cut');
  });
});
