import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir } from './paths.mjs';

const file = path.join(cacheDir, 'passed-packages.json');

/** @typedef {Map<string, string>} Inputs hashes by package name */

/**
 * Of some packages those whose tests passed here with just these inputs.
 *
 * @param {Inputs} inputs
 * @returns {Promise<Set<string>>}
 */
export async function findPassedPackages(inputs) {
  const passed = await readPassed();
  return new Set(
    [...inputs].flatMap(([name, hash]) => (passed[name] === hash ? name : [])),
  );
}

/**
 * Remembers what passed.
 *
 * @param {Inputs} inputs - from before the tests ran
 * @param {string[]} names
 */
export async function rememberPassedPackages(inputs, names) {
  const passed = await readPassed();
  for (const name of names) passed[name] = inputs.get(name);
  await mkdir(cacheDir, { recursive: true });
  await writeFile(file, JSON.stringify(passed, null, 2));
}

/**
 * Packages of a Jest report of which no file failed.
 *
 * @param {any} report - of `--json --outputFile`
 * @param {Array<{ name: string, dir: string }>} workspaces
 * @returns {string[]}
 */
export function packagesPassed(report, workspaces) {
  return workspaces
    .filter(({ dir }) => {
      const files = report.testResults.filter(
        (/** @type {{ name: string }} */ one) =>
          one.name.startsWith(`${dir}${path.sep}`),
      );
      return (
        files.length > 0 &&
        files.every(
          (/** @type {{ status: string }} */ one) => one.status === 'passed',
        )
      );
    })
    .map(({ name }) => name);
}

/** @returns {Promise<Record<string, string | undefined>>} hashes by name */
async function readPassed() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}
