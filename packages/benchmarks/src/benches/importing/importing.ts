import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { signedInAs, startBackend, TestBackend } from 'testbed';
import { Bench } from '../../Bench';
import { company, personRef, smallCompany } from '../../data/company';
import { benchPostgres } from '../../database/benchPostgres';
import { historyLines, LongHistory } from './historyLines';

const ADMIN = personRef(0);
/** The share of the lines after which memory has settled. */
const SETTLED = 0.2;
const SAMPLES = 5;
const SAMPLE_MS = 200;

/** What an import of many lines takes, and that a repeat changes nothing. */
export const importing: Bench = async run => {
  const size = run.quick ? smallCompany : company;
  const history: LongHistory = {
    lines: run.quick ? 20_000 : 1_000_000,
    ...{ people: size.people, days: size.days },
    endMs: Date.now() - 60_000,
  };
  const postgres = await benchPostgres(run);
  const backend = await startBackend({
    connection: postgres.connection,
    config: { adoptionHealth: { admins: [ADMIN] } },
  });
  run.atEnd(() => backend.stop());
  const { lines, people, days } = history;
  run.under({ lines, people, days });

  run.note(`${lines} lines`);
  let settledMb = 0;
  const start = performance.now();
  const first = await send(backend, history, async line => {
    if (line === lines * SETTLED) settledMb = await residentMb(backend);
  });
  const seconds = (performance.now() - start) / 1000;
  const endMb = await residentMb(backend);
  run.report({
    name: 'importing.speed',
    value: first.stored / seconds,
    unit: 'lines/s',
    conditions: { stored: first.stored, rejected: first.rejected },
  });
  run.report({
    name: 'importing.memory',
    value: endMb,
    reference: settledMb,
    unit: 'MiB',
    conditions: { reference: `after ${lines * SETTLED} lines` },
  });
  run.report({
    name: 'importing.memory-growth',
    value: endMb - settledMb,
    unit: 'MiB',
    conditions: { since: `line ${lines * SETTLED}` },
  });
  run.note('the same again');
  const second = await send(backend, history, async () => {});
  run.report({
    name: 'importing.stored-again',
    value: second.stored,
    unit: 'lines',
    conditions: { duplicate: second.duplicate },
  });
};

/** Streams the history as fast as it is taken. */
async function send(
  backend: TestBackend,
  history: LongHistory,
  onLine: (lines: number) => Promise<void>,
): Promise<{ stored: number; duplicate: number; rejected: number }> {
  const answer = await request(
    `${backend.url}/api/adoption-health/admin/import`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await signedInAs(ADMIN)}`,
        'content-type': 'application/x-ndjson',
      },
      body: Readable.from(historyLines(history, onLine)),
      bodyTimeout: 0,
      headersTimeout: 0,
    },
  );
  if (answer.statusCode !== 200) {
    throw new Error(`The import answered ${answer.statusCode}`);
  }
  return JSON.parse(await answer.body.text());
}

/** Resident memory; the least of some moments, between two collections. */
async function residentMb(backend: TestBackend): Promise<number> {
  let least = Infinity;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const { rss } = await backend.memory();
    least = Math.min(least, rss / 2 ** 20);
    await sleep(SAMPLE_MS);
  }
  return least;
}
