import { defineConfig } from '@playwright/test';
import { readServers } from './harness/servers';

const { chromium, portals } = readServers();

const launchOptions = {
  executablePath: chromium,
  args: [
    // Containers lack what the sandbox needs; the pages are our own.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Run through `node scripts/e2e.mjs`, which starts the servers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Specs count what their people do, so there is one at a time.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: Object.entries(portals).map(([name, { url }]) => ({
    name,
    use: { baseURL: url },
  })),
});
