import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Checks } from './checks.mjs';
import { onePassed, resultOf } from './results.mjs';

describe('Checks', () => {
  /** @type {string[]} */
  let printed = [];

  beforeEach(() => {
    printed = [];
    mock.method(console, 'log', (/** @type {string} */ text) =>
      printed.push(text),
    );
  });

  afterEach(() => mock.restoreAll());

  it('adds up what passed and failed in its closing line', async () => {
    const checks = new Checks();
    await checks.run('types', async () => onePassed);
    await checks.run('tests', async () =>
      resultOf([{ name: 'divides', message: 'by zero' }], 4),
    );
    const exitCode = checks.close();

    assert.equal(printed.at(-1), '\n5 passed, 1 failed');
    assert.equal(exitCode, 1);
    assert.ok(printed.some(text => text.includes('divides')));
    assert.ok(printed.some(text => text.includes('by zero')));
  });

  it('counts a check that could not run as failed, and goes on', async () => {
    const checks = new Checks();
    const built = await checks.run('build', async () => {
      throw new Error('no memory');
    });
    await checks.run('browser', async () => onePassed, [built]);
    await checks.run('format', async () => onePassed);

    assert.equal(checks.close(), 1);
    assert.equal(printed.at(-1), '\n1 passed, 2 failed');
  });

  it('runs checks beside others, one after the other', async () => {
    const checks = new Checks();
    /** @type {string[]} */
    const order = [];
    /** @param {string} name */
    const noted = name => async () => {
      order.push(name);
      return onePassed;
    };
    const failing = async () => {
      order.push('format');
      throw new Error('no memory');
    };
    const beside = checks.beside({
      lint: noted('lint'),
      format: failing,
      imports: noted('imports'),
    });
    await beside();

    assert.deepEqual(order, ['lint', 'format', 'imports']);
    assert.equal(checks.close(), 1);
    assert.equal(printed.at(-1), '\n2 passed, 1 failed');
  });

  it('counts checks that could not begin beside others as failed', async () => {
    const checks = new Checks();
    let begun = false;
    const beside = checks.beside(
      {
        reports: async () => {
          begun = true;
          return onePassed;
        },
      },
      [false],
    );
    await beside();

    assert.equal(begun, false);
    assert.equal(checks.close(), 1);
    assert.equal(printed.at(-1), '\n0 passed, 1 failed');
  });

  it('succeeds when nothing failed', async () => {
    const checks = new Checks();
    await checks.run('types', async () => onePassed);

    assert.equal(checks.close(), 0);
  });
});
