import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExplainedError } from './explainedError.mjs';
import { cacheDir, root } from './paths.mjs';

const marker = path.join(cacheDir, 'demo-history.json');
const msPerDay = 86_400_000;
const signInMs = 120_000;
const countedMs = 60_000;
/** The company of packages/demo-data has no earlier day. */
const firstDay = '2025-11-17';
/** May import: `adoptionHealth.admins` of app-config.yaml. */
const admin = 'pat';

/**
 * Tells the portal what its made-up company did up to yesterday, through the
 * same import that anybody has. What it knows already is not told again.
 *
 * @param {string} backendUrl
 * @param {(text: string) => void} report
 * @returns {Promise<void>}
 */
export async function loadDemoHistory(backendUrl, report) {
  const to = dayOf(Date.now() - msPerDay);
  const known = await readMarker();
  if (known) {
    const last = known < to ? known : to;
    // The last day again: whoever knows all of it has all before it, too. A
    // newer version may tell more of the same days.
    const { duplicate, stored } = await importDays(backendUrl, {
      from: last,
      to: last,
      report,
    });
    if (duplicate > 0 && stored === 0) {
      if (last < to) {
        const from = dayOf(Date.parse(last) + msPerDay);
        await importDays(backendUrl, { from, to, report });
        await writeMarker(to);
      }
      return;
    }
  }
  await importDays(backendUrl, { from: firstDay, to, report });
  await writeMarker(to);
  report('counting its last days');
  await becomesNumbers(backendUrl);
}

/**
 * Waits until what was imported is in the numbers, so that nobody opens a
 * portal whose last days look deserted. Another minute is no reason to fail.
 *
 * @param {string} backendUrl
 */
async function becomesNumbers(backendUrl) {
  const url = `${backendUrl}/api/adoption-health/admin/status`;
  const authorization = `Bearer ${await signIn(backendUrl)}`;
  const deadline = performance.now() + countedMs;
  while (performance.now() < deadline) {
    const response = await fetch(url, { headers: { authorization } });
    const status = response.ok ? await response.json() : undefined;
    if (status?.rollup.waitingFlushes === 0) return;
    await sleep(500);
  }
}

/**
 * @param {string} backendUrl
 * @param {{ from: string, to: string, report: (text: string) => void }} days
 * @returns {Promise<{ stored: number, duplicate: number }>}
 */
async function importDays(backendUrl, { from, to, report }) {
  const token = await signIn(backendUrl);
  const history = spawn(
    process.execPath,
    [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      'src/printHistory.ts',
      ...['--from', from, '--to', to],
    ],
    {
      cwd: path.join(root, 'packages/demo-data'),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let lines = 0;
  history.stdout.on('data', chunk => {
    for (const byte of chunk) if (byte === 10) lines += 1;
    report(`${lines.toLocaleString('en-GB')} lines of history`);
  });
  try {
    const { status, text } = await post(
      `${backendUrl}/api/adoption-health/admin/import`,
      { token, body: history.stdout },
    );
    if (status !== 200) throw failure(`answered ${status}`, text);
    const receipt = JSON.parse(text);
    if (receipt.rejected > 0) {
      throw failure(
        `did not take ${receipt.rejected} lines`,
        JSON.stringify(receipt.rejectedLines.slice(0, 5)),
      );
    }
    return receipt;
  } finally {
    history.kill();
  }
}

/**
 * @param {string} url
 * @param {{ token: string, body: import('node:stream').Readable }} options
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
async function post(url, { token, body }) {
  const request = http.request(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-ndjson',
    },
  });
  const [[response]] = await Promise.all([
    once(request, 'response'),
    pipeline(body, request),
  ]);
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode, text };
}

/**
 * @param {string} what
 * @param {string} details
 */
function failure(what, details) {
  return new ExplainedError(
    `The portal ${what} when its demo history was loaded. Without the history: npm start -- --empty`,
    { details },
  );
}

/**
 * Nobody can sign in before the catalog has read the company.
 *
 * @param {string} backendUrl
 * @returns {Promise<string>} a token
 */
async function signIn(backendUrl) {
  const deadline = performance.now() + signInMs;
  while (performance.now() < deadline) {
    const response = await fetch(`${backendUrl}/api/auth/demo/refresh`, {
      headers: { 'x-demo-user': admin },
    });
    if (response.ok) {
      const session = await response.json();
      return session.backstageIdentity.token;
    }
    await response.body?.cancel();
    await sleep(500);
  }
  throw failure(`did not let ${admin} in`, '');
}

async function readMarker() {
  const text = await readFile(marker, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).through;
}

/** @param {string} through */
async function writeMarker(through) {
  await writeFile(marker, JSON.stringify({ through }));
}

/** @param {number} ms */
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
