import os from 'node:os';
import { TestPostgres } from 'testbed';
import { Conditions } from './Figure';

/** The settings of Postgres that a measurement depends on. */
const SETTINGS = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'shared_buffers',
  'work_mem',
  'max_wal_size',
  'autovacuum_naptime',
];

/** What the machine is, and how busy it is with other things. */
export function machine(): Conditions {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    loadAverage: Number(os.loadavg()[0].toFixed(2)),
  };
}

/** What Postgres is, and the settings that matter. */
export async function postgresConditions(
  postgres: TestPostgres,
): Promise<Conditions> {
  const rows = await postgres.query<{ name: string; setting: string }>(
    'SELECT name, current_setting(name) AS setting FROM pg_settings WHERE name = ANY($1)',
    { values: [SETTINGS] },
  );
  const settings = new Map(rows.map(row => [row.name, row.setting]));
  return Object.fromEntries(
    SETTINGS.map(name => [`postgres.${name}`, settings.get(name) ?? 'unknown']),
  );
}
