import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand, startService } from './command.mjs';
import { isAlive } from './processes.mjs';

const parentOfSleeper = `
  const child = require('node:child_process').spawn('sleep', ['60']);
  console.log('child ' + child.pid);
  setInterval(() => {}, 1000);
`;

/** @param {() => boolean} condition */
async function eventually(condition) {
  for (let attempt = 0; attempt < 100 && !condition(); attempt += 1) {
    await sleep(100);
  }
  assert.equal(condition(), true);
}

describe('startService', () => {
  it('stops what the service itself has started, too', async () => {
    let child = 0;
    const service = startService(['-e', parentOfSleeper], {
      name: 'test-service',
      onLine: line => {
        child = Number(line.replace('child ', ''));
      },
    });
    await eventually(() => child > 0);
    await service.stop();

    await eventually(() => !isAlive(service.pid) && !isAlive(child));
  });
});

describe('runCommand', () => {
  it('returns the exit code and the output without colours', async () => {
    const { code, lines } = await runCommand(
      process.execPath,
      ['-e', 'console.log("\\u001b[31mred\\u001b[39m"); process.exit(3)'],
      { name: 'test-command' },
    );

    assert.equal(code, 3);
    assert.deepEqual(lines, ['red']);
  });

  it('says so when there is no such command', async () => {
    const { code, lines } = await runCommand('no-such-command', [], {
      name: 'test-command',
    });

    assert.equal(code, 127);
    assert.match(lines[0], /no-such-command could not be started/);
  });
});
