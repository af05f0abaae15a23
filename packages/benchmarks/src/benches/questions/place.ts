import { purge } from 'backstage-plugin-adoption-health-backend/src/telemetry/write/purge';
import { startBackend, TestBackend, TestPostgres } from 'testbed';
import { BenchRun } from '../../Bench';
import { CompanySize } from '../../data/company';
import { loadCatalog } from '../../data/loadCatalog';
import { loadHistory } from '../../data/loadHistory';
import { nextSweep, triggerSweep } from '../sweep/sweepBackend';
import { ADMIN } from './ask';

/** As by default: raw events of longer ago are only facts by now. */
const RETENTION_DAYS = 90;

/** A company with its events, facts and catalog, ready to be asked about. */
export interface QuestionPlace {
  postgres: TestPostgres;
  prefix: string;
  lastDay: number;
  /** An orderly stop and a start: nothing is in its memory any more. */
  restartPostgres(): Promise<void>;
}

/** Makes a company with `events` events and a swept catalog. */
export async function questionPlace(
  run: BenchRun,
  options: { postgres: TestPostgres; size: CompanySize; events: number },
): Promise<QuestionPlace> {
  const { postgres, size, events } = options;
  const prefix = `q${events}_`;
  const { knex, lastDay } = await loadHistory(run, { ...options, prefix });
  await purge(knex, {
    retentionDays: RETENTION_DAYS,
    today: lastDay + 1,
    nowMs: Date.now(),
  });
  // Else it would hold connections that a restart of Postgres cuts.
  await knex.destroy();
  const place = {
    postgres,
    prefix,
    lastDay,
    restartPostgres: async () => {
      await postgres.halt();
      await postgres.restart();
    },
  };
  run.note('sweeping the catalog');
  await loadCatalog(postgres, { prefix, size });
  const backend = await questionBackend(place);
  try {
    await triggerSweep(backend);
    await nextSweep({ postgres, prefix, after: 0 });
  } finally {
    await backend.stop();
  }
  return place;
}

/** A fresh backend of the company, at its defaults, with an admin. */
export function questionBackend(place: QuestionPlace): Promise<TestBackend> {
  return startBackend({
    connection: place.postgres.connection,
    databasePrefix: place.prefix,
    config: { adoptionHealth: { admins: [ADMIN], leaders: [ADMIN] } },
  });
}
