import { existsSync, readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { e2eStateFile } from '../../scripts/lib/e2eServers.mjs';
import type { E2eState, Portal } from '../../scripts/lib/e2eServers.mjs';

/**
 * The servers that the running script started for the browser tests.
 *
 * @throws Error when no script did.
 */
export function readServers(): E2eState {
  if (!existsSync(e2eStateFile)) {
    throw new Error(
      'The servers for the browser tests are not running: use `node scripts/e2e.mjs`.',
    );
  }
  return JSON.parse(readFileSync(e2eStateFile, 'utf8'));
}

/** The portal that the running test belongs to. */
export function portal(): Portal {
  const { name } = test.info().project;
  const found = Object.entries(readServers().portals).find(
    ([project]) => project === name,
  );
  if (!found) throw new Error(`No portal runs for the project ${name}.`);
  return found[1];
}

/** Address of the app and of its backend, without a slash at the end. */
export function serverUrl(): string {
  return portal().url;
}
