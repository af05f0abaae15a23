import { Client } from 'pg';
import { TestPostgres } from 'testbed';
import { BenchRun } from '../../Bench';
import {
  adoptionDatabase,
  databaseName,
} from '../../database/adoptionDatabase';
import { copyInto } from '../../database/copyInto';
import { company, smallCompany } from '../../data/company';
import { dimensionIds } from '../../data/dimensionIds';
import { EVENT_COLUMNS, eventCells } from '../../data/loadEvents';
import { allEvents } from '../../data/loadHistory';

const PREFIX = 'copied_';
const DAY_MS = 86_400_000;

/**
 * Events a second that one COPY brings into an empty `event` table with its
 * indexes: what Postgres itself is good for here.
 */
export async function copyRate(
  run: BenchRun,
  options: { postgres: TestPostgres },
): Promise<number> {
  const { postgres } = options;
  const size = run.quick ? smallCompany : company;
  const events = run.quick ? 20_000 : 1_000_000;
  const knex = await adoptionDatabase(run, { postgres, prefix: PREFIX });
  const rows = allEvents({
    firstDay: Math.floor(Date.now() / DAY_MS),
    days: 1,
    events,
    personIds: Array.from({ length: size.people }, (_, index) => index + 1),
    ids: await dimensionIds(knex, size),
  });
  const ready = Array.from(rows, row => eventCells(row, 1));
  const database = databaseName(PREFIX);
  const client = new Client({ ...postgres.connection, database });
  await client.connect();
  try {
    const start = performance.now();
    await copyInto(client, {
      table: 'event',
      columns: EVENT_COLUMNS,
      rows: ready,
    });
    const rate = (events * 1000) / (performance.now() - start);
    run.report({
      name: 'ingest.copy',
      value: rate,
      unit: 'events/s',
      conditions: { events, meaning: 'one COPY into the same table' },
    });
    return rate;
  } finally {
    await client.end();
  }
}
