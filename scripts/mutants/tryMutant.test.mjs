import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cacheDir } from '../lib/paths.mjs';
import { runTestFile, tryMutant } from './tryMutant.mjs';

const formula = `
export function half(value: number): number {
  return value / 2;
}
`;
const test = `
import { half } from './half';

describe('half', () => {
  it.each([[4, 2], [0, 0]])('of %p is %p', (value, expected) => {
    expect(half(value)).toBe(expected);
  });
});
`;
const logName = 'test-mutants';

describe('tryMutant', () => {
  let folder = '';
  let formulaFile = '';
  let testFile = '';

  before(async () => {
    await mkdir(cacheDir, { recursive: true });
    folder = await mkdtemp(path.join(cacheDir, 'test-mutants-'));
    formulaFile = path.join(folder, 'half.ts');
    testFile = path.join(folder, 'half.test.ts');
    await writeFile(formulaFile, formula);
    await writeFile(testFile, test);
  });

  after(() => rm(folder, { recursive: true }));

  /** @param {string} from @param {string} to */
  const tried = (from, to) =>
    tryMutant({ from, to }, { formulaFile, testFile, logName });

  it('is killed by a test that fails', async () => {
    assert.equal(await tried('/ 2', '/ 3'), 'killed');
  });

  it('stays alive where the test passes all the same', async () => {
    assert.equal(await tried('value / 2', 'value * 0.5'), 'alive');
  });

  it('does not fit where the formula has no such text', async () => {
    assert.equal(await tried('* 2', '* 3'), 'does not fit');
  });

  it('does not fit where it could mean one of two places', async () => {
    assert.equal(await tried('value', 'half'), 'does not fit');
  });

  it('is no program where the formula cannot be loaded', async () => {
    assert.equal(await tried('value / 2', 'value / '), 'no program');
  });

  it('leaves the formula as it was', async () => {
    await tried('/ 2', '/ 3');

    assert.equal(await readFile(formulaFile, 'utf8'), formula);
    assert.equal((await runTestFile(testFile, logName)).code, 0);
  });
});
