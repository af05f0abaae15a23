import { Pool } from 'pg';
import { portal, readServers } from './servers';

const pools = new Map<string, Pool>();

/**
 * The database of a plugin, as its backend sees it. Survives a restart of
 * Postgres and needs no closing.
 *
 * @param pluginId - default: the one under test
 */
export function database(pluginId = 'adoption-health'): Pool {
  const name = `${portal().databasePrefix}${pluginId}`;
  const known = pools.get(name);
  if (known) return known;

  const { host, port, user, password } = readServers().postgres;
  const pool = new Pool({
    ...{ host, port, user, password },
    database: name,
    max: 2,
    allowExitOnIdle: true,
  });
  // Idle connections die when a spec stops Postgres; the next query reconnects.
  pool.on('error', () => {});
  pools.set(name, pool);
  return pool;
}
