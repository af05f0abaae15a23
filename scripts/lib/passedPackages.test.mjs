import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packagesPassed } from './passedPackages.mjs';

const workspaces = [
  { name: 'backend', dir: '/checkout/plugins/backend' },
  { name: 'backend-node', dir: '/checkout/plugins/backend-node' },
  { name: 'untested', dir: '/checkout/packages/untested' },
];
/** @param {string} name @param {string} status */
const file = (name, status) => ({ name: `/checkout/plugins/${name}`, status });

describe('packagesPassed', () => {
  it('takes packages of which every file passed', () => {
    const testResults = [
      file('backend/src/a.test.ts', 'passed'),
      file('backend/src/b.test.ts', 'failed'),
      file('backend-node/src/a.test.ts', 'passed'),
    ];
    assert.deepEqual(packagesPassed({ testResults }, workspaces), [
      'backend-node',
    ]);
  });
});
