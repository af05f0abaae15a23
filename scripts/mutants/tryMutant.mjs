import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../lib/command.mjs';

const runner = fileURLToPath(new URL('./runTestFile.mjs', import.meta.url));

/** As runTestFile.mjs says it. */
const notLoaded = 3;

/** What loops for ever fails its test as well. */
const patienceMs = 60_000;

/**
 * A small fault in a formula, which its test is to notice: the one `from` in its
 * source becomes `to`.
 *
 * @typedef {object} Mutant
 * @property {string} from
 * @property {string} to
 */

/**
 * The mutants of a formula, and the test beside it that is to notice them.
 *
 * @typedef {object} FormulaMutants
 * @property {string} formula - name of its file, without `.ts`
 * @property {string} [test] - of the test file, without `.test.ts`; default:
 *   the formula's
 * @property {Mutant[]} mutants
 */

/**
 * - killed: the test fails, as it should
 * - alive: the test passes all the same
 * - does not fit: the formula does not hold the text to replace exactly once
 * - no program: the formula cannot be loaded any more, which proves nothing
 *
 * @typedef {'killed' | 'alive' | 'does not fit' | 'no program'} Fate
 */

/**
 * Runs a test with the mutant in place of the formula, and puts the formula
 * back. The files must be a copy that nobody else uses meanwhile.
 *
 * @param {Mutant} mutant
 * @param {object} files
 * @param {string} files.formulaFile
 * @param {string} files.testFile
 * @param {string} files.logName
 * @returns {Promise<Fate>}
 */
export async function tryMutant(mutant, { formulaFile, testFile, logName }) {
  const source = await readFile(formulaFile, 'utf8');
  if (source.split(mutant.from).length !== 2) return 'does not fit';
  await writeFile(
    formulaFile,
    source.replace(mutant.from, () => mutant.to),
  );
  try {
    const { code } = await runTestFile(testFile, logName);
    if (code === 0) return 'alive';
    return code === notLoaded ? 'no program' : 'killed';
  } finally {
    await writeFile(formulaFile, source);
  }
}

/**
 * @param {string} file
 * @param {string} logName
 * @returns {Promise<{ code: number, lines: string[] }>} code 0 = it passes
 */
export function runTestFile(file, logName) {
  return runCommand(process.execPath, [runner, path.resolve(file)], {
    name: logName,
    timeoutMs: patienceMs,
  });
}
