import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readJestReport,
  readNodeTestReport,
  readPlaywrightReport,
} from './results.mjs';

describe('readJestReport', () => {
  it('counts tests, not files, and leaves out skipped ones', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'pending', fullName: 'waits' },
            {
              status: 'failed',
              fullName: 'divides',
              failureMessages: ['by zero'],
            },
          ],
        },
      ],
    };

    assert.deepEqual(readJestReport(report), {
      passed: 1,
      failed: 1,
      failures: [{ name: 'a.test.ts: divides', message: 'by zero' }],
    });
  });

  it('counts a file that does not load as one failure', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: 'Cannot find module',
          assertionResults: [],
        },
      ],
    };

    assert.deepEqual(readJestReport(report), {
      passed: 0,
      failed: 1,
      failures: [{ name: 'a.test.ts', message: 'Cannot find module' }],
    });
  });
});

describe('readPlaywrightReport', () => {
  /** @param {string} status @param {string[]} messages */
  const spec = (status, messages = []) => ({
    title: 'signs in',
    file: 'a.spec.ts',
    line: 3,
    tests: [
      {
        projectName: 'new',
        status,
        results: [{ errors: messages.map(message => ({ message })) }],
      },
    ],
  });

  it('counts nested suites and names the project of a failure', () => {
    const report = {
      errors: [],
      suites: [
        {
          specs: [spec('expected'), spec('skipped')],
          suites: [{ specs: [spec('unexpected', ['not visible'])] }],
        },
      ],
    };

    assert.deepEqual(readPlaywrightReport(report), {
      passed: 1,
      failed: 1,
      failures: [
        { name: 'a.spec.ts:3 [new] signs in', message: 'not visible' },
      ],
    });
  });

  it('counts an error outside of any test', () => {
    const report = { suites: [], errors: [{ message: 'no such file' }] };

    assert.equal(readPlaywrightReport(report).failed, 1);
  });
});

describe('readNodeTestReport', () => {
  it('counts lines', () => {
    const lines = [
      { name: 'a', passed: true, message: '' },
      { name: 'b', passed: false, message: 'wrong' },
    ];
    const { passed, failed, failures } = readNodeTestReport(
      lines.map(line => `${JSON.stringify(line)}\n`).join(''),
    );

    assert.deepEqual([passed, failed], [1, 1]);
    assert.equal(failures[0].message, 'wrong');
  });
});
