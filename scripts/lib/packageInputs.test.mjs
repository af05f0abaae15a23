import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readPackageInputs } from './packageInputs.mjs';

/** @type {string} */
let checkout;

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true });
  writeFileSync(path.join(checkout, file), text);
}

/** @param {string} name @param {object} [dependencies] */
function addPackage(name, dependencies = {}) {
  write(
    `packages/${name}/package.json`,
    JSON.stringify({ name, dependencies }),
  );
  write(`packages/${name}/src/index.ts`, 'export {};\n');
}

/** @param {() => void} change @returns {Promise<string[]>} changed packages */
async function changedBy(change) {
  const before = await readPackageInputs([], checkout);
  change();
  const after = await readPackageInputs([], checkout);
  assert.ok(before && after);
  return [...after.keys()].filter(name => after.get(name) !== before.get(name));
}

describe('readPackageInputs', () => {
  beforeEach(() => {
    checkout = mkdtempSync(path.join(os.tmpdir(), 'inputs-test-'));
    write('yarn.lock', '');
    addPackage('common');
    addPackage('backend', { common: 'workspace:^' });
    addPackage('alone');
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
      [
        ...['-c', 'user.name=A', '-c', 'user.email=a@example.com'],
        ...['commit', '--quiet', '--message', 'first'],
      ],
    ]) {
      execFileSync('git', args, { cwd: checkout });
    }
  });

  afterEach(() => rmSync(checkout, { recursive: true }));

  it('stays the same while nothing changes', async () => {
    assert.deepEqual(await changedBy(() => {}), []);
  });

  it('changes with a file that is not committed, for whoever needs it', async () => {
    const changed = await changedBy(() =>
      write('packages/common/src/index.ts', 'export const one = 1;\n'),
    );
    assert.deepEqual(changed.sort(), ['backend', 'common']);
  });

  it('changes with a file that git does not know yet', async () => {
    const changed = await changedBy(() =>
      write('packages/backend/src/new.test.ts', ''),
    );
    assert.deepEqual(changed, ['backend']);
  });

  it('changes for all with third parties and documents that are tested', async () => {
    for (const file of ['yarn.lock', 'docs/samples/one.json']) {
      const changed = await changedBy(() => write(file, 'other\n'));
      assert.equal(changed.length, 3);
    }
  });

  it('changes for all with a setting', async () => {
    const one = await readPackageInputs(['v22'], checkout);
    const other = await readPackageInputs(['v24'], checkout);
    assert.ok(one && other);
    for (const name of one.keys()) {
      assert.notEqual(one.get(name), other.get(name));
    }
  });

  it('is unknown where there is no git', async () => {
    rmSync(path.join(checkout, '.git'), { recursive: true });
    assert.equal(await readPackageInputs([], checkout), undefined);
  });
});
