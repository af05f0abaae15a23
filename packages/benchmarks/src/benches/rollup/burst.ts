import { EventRow } from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { ensurePartitions } from 'backstage-plugin-adoption-health-backend/src/telemetry/write/ensurePartitions';
import { Client } from 'pg';
import { TestPostgres } from 'testbed';
import { company, smallCompany } from '../../data/company';
import { dimensionIds } from '../../data/dimensionIds';
import { loadEvents } from '../../data/loadEvents';
import { allEvents } from '../../data/loadHistory';
import { loadPeople } from '../../data/loadPeople';
import {
  adoptionDatabase,
  databaseName,
} from '../../database/adoptionDatabase';
import { BenchRun } from '../../Bench';

const DAY_MS = 86_400_000;

/** A database of people, and a way to let events fall upon it. */
export interface BurstTarget {
  knex: Awaited<ReturnType<typeof adoptionDatabase>>;
  /** The day of all its events: yesterday. */
  day: number;
  /** Rows of `event`, the next ones each time. */
  rows(count: number): EventRow[];
  /** Commits rows as fast as Postgres takes them. */
  burst(
    rows: readonly EventRow[],
    onFlush?: (flush: { id: number; events: number }) => Promise<void>,
  ): Promise<void>;
}

/** Makes a database with people that events may come from. */
export async function burstTarget(
  run: BenchRun,
  options: { postgres: TestPostgres; prefix: string },
): Promise<BurstTarget> {
  const { postgres, prefix } = options;
  const size = run.quick ? smallCompany : company;
  const knex = await adoptionDatabase(run, options);
  const day = Math.floor(Date.now() / DAY_MS) - 1;
  await ensurePartitions(knex, { from: day, to: day });
  const people = { size, firstDay: day, lastDay: day };
  const personIds = await loadPeople(knex, people);
  const ids = await dimensionIds(knex, size);
  const endless = allEvents({
    firstDay: day,
    days: 1,
    events: 10_000_000,
    personIds,
    ids,
  });
  return {
    knex,
    day,
    rows: count =>
      Array.from({ length: count }, () => {
        const { value } = endless.next();
        if (!value) throw new Error('There are no more events');
        return value;
      }),
    burst: async (rows, onFlush) => {
      const database = databaseName(prefix);
      const client = new Client({ ...postgres.connection, database });
      await client.connect();
      try {
        await loadEvents(client, { rows, onFlush });
      } finally {
        await client.end();
      }
    },
  };
}
