import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';
import { findFreePort, isFree, requireFreePorts } from './ports.mjs';

describe('requireFreePorts', () => {
  const server = net.createServer();
  let port = 0;

  before(async () => {
    port = await findFreePort();
    await new Promise(resolve => {
      server.listen(port, '127.0.0.1', () => resolve(undefined));
    });
  });

  after(() => server.close());

  it('names the port, its purpose and the process that has it', async () => {
    await assert.rejects(requireFreePorts([{ port, purpose: 'the portal' }]), {
      name: 'ExplainedError',
      message: new RegExp(
        `^Port ${port}, which the portal needs, is in use by process ${process.pid} `,
      ),
    });
  });

  it('accepts a free port', async () => {
    const free = await findFreePort();
    await requireFreePorts([{ port: free, purpose: 'the portal' }]);
    assert.equal(await isFree(free), true);
  });
});
