import { shown } from './paths.mjs';

/**
 * What a check found. `failures` hold one entry per failed test.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {Failure[]} failures
 */

/**
 * @typedef {object} Failure
 * @property {string} name - of the test or check
 * @property {string} message - why, as the tool says it
 */

/** @type {Result} */
export const onePassed = { passed: 1, failed: 0, failures: [] };

/**
 * @param {Failure[]} failures - each counts as one
 * @param {number} [passed]
 * @returns {Result}
 */
export function resultOf(failures, passed = 0) {
  return { passed, failed: failures.length, failures };
}

/**
 * @param {string} name
 * @param {string} message
 * @returns {Result}
 */
export function oneFailed(name, message) {
  return resultOf([{ name, message }]);
}

/**
 * @param {Result[]} results
 * @returns {Result}
 */
export function sumOf(results) {
  return resultOf(
    results.flatMap(result => result.failures),
    results.reduce((sum, result) => sum + result.passed, 0),
  );
}

/**
 * Counts a Jest report (`--json --outputFile`).
 *
 * @param {any} report
 * @returns {Result}
 */
export function readJestReport(report) {
  /** @type {Failure[]} */
  const failures = [];
  let passed = 0;
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(isFailed);
    passed += file.assertionResults.filter(isPassed).length;
    for (const test of failed) {
      failures.push({
        name: `${shown(file.name)}: ${test.fullName}`,
        message: test.failureMessages.join('\n'),
      });
    }
    // The file itself does not load, so it has no tests that could fail.
    if (file.status === 'failed' && failed.length === 0) {
      failures.push({ name: shown(file.name), message: file.message });
    }
  }
  return resultOf(failures, passed);
}

/** @param {{ status: string }} test */
function isFailed(test) {
  return test.status === 'failed';
}

/** @param {{ status: string }} test */
function isPassed(test) {
  return test.status === 'passed';
}

/**
 * Counts a Playwright report (`--reporter=json`).
 *
 * @param {any} report
 * @returns {Result}
 */
export function readPlaywrightReport(report) {
  const tests = report.suites.flatMap(testsOf);
  const failures = tests
    .filter((/** @type {any} */ test) => test.status === 'unexpected')
    .map((/** @type {any} */ test) => ({
      name: test.name,
      message: test.results
        .flatMap((/** @type {any} */ result) => result.errors)
        .map((/** @type {any} */ error) => error.message)
        .join('\n'),
    }));
  // Errors outside of any test, such as a spec that does not compile.
  for (const error of report.errors) {
    failures.push({ name: 'browser tests', message: error.message });
  }
  const passed = tests.filter(
    (/** @type {any} */ test) => test.status === 'expected',
  ).length;
  return resultOf(failures, passed);
}

/** @param {any} suite */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => ({
      ...test,
      name: `${spec.file}:${spec.line} [${test.projectName}] ${spec.title}`,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/**
 * Counts what nodeTestReporter.mjs wrote.
 *
 * @param {string} jsonLines
 * @returns {Result}
 */
export function readNodeTestReport(jsonLines) {
  const tests = jsonLines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  const failures = tests.filter(test => !test.passed);
  return resultOf(failures, tests.length - failures.length);
}
