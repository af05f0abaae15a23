import { createRequire } from 'node:module';

/**
 * Runs one test file of plain functions and ends at the first test that fails:
 *
 *     node scripts/mutants/runTestFile.mjs FILE
 *
 * It knows of Jest what such tests use (describe, it, it.each, expect), and
 * takes a second where Jest takes ten.
 */
const [file] = process.argv.slice(2);

/** Exit code where the file, or what it imports, could not be loaded. */
const notLoaded = 3;

const require = createRequire(import.meta.url);
// TypeScript as the backend is run with it in development.
require('@backstage/cli/config/nodeTransform.cjs');
const requireOfTests = createRequire(
  require.resolve('@types/jest/package.json'),
);

/** @typedef {(...args: unknown[]) => unknown} TestBody */

/** @type {Array<{ name: string, run: () => unknown }>} */
const tests = [];

/** @param {string} name @param {TestBody} body */
const it = (name, body) => tests.push({ name, run: () => body() });

/** @param {readonly unknown[]} table */
it.each = table => (/** @type {string} */ name, /** @type {TestBody} */ body) =>
  table.forEach(row =>
    tests.push({
      name,
      run: () => body(...(Array.isArray(row) ? row : [row])),
    }),
  );

Object.assign(globalThis, {
  it,
  test: it,
  describe: (/** @type {string} */ _name, /** @type {TestBody} */ body) =>
    body(),
  expect: requireOfTests('expect').expect,
});

try {
  require(file);
} catch (error) {
  console.log(error);
  process.exit(notLoaded);
}
if (tests.length === 0) {
  console.log(`${file} has no tests`);
  process.exit(notLoaded);
}
for (const { name, run } of tests) {
  try {
    await run();
  } catch (error) {
    console.log(`${name}\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
