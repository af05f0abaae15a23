import { ExplainedError } from './explainedError.mjs';
import { startPostgres, stopPostgres } from './postgresServer.mjs';
import { atShutdown } from './shutdown.mjs';

/**
 * A database server for the portal: the one that `POSTGRES_HOST` names, else
 * an embedded one whose data stays between runs.
 *
 * @param {string} name - the embedded server's folder
 * @returns {Promise<Record<string, string>>} environment of the backend
 */
export async function provideDatabase(name) {
  if (process.env.POSTGRES_HOST) {
    const environment = ownServer();
    await requireConnection(environment);
    return environment;
  }
  const server = await startPostgres(name);
  atShutdown(() => stopPostgres(server));
  return {
    POSTGRES_HOST: server.host,
    POSTGRES_PORT: String(server.port),
    POSTGRES_USER: server.user,
    POSTGRES_PASSWORD: server.password,
  };
}

function ownServer() {
  const { env } = process;
  return {
    POSTGRES_HOST: env.POSTGRES_HOST ?? '',
    POSTGRES_PORT: env.POSTGRES_PORT ?? '5432',
    POSTGRES_USER: env.POSTGRES_USER ?? 'postgres',
    POSTGRES_PASSWORD: env.POSTGRES_PASSWORD ?? '',
  };
}

/** @param {ReturnType<typeof ownServer>} environment */
async function requireConnection(environment) {
  const { default: pg } = await import('pg');
  const { POSTGRES_HOST: host, POSTGRES_PORT: port } = environment;
  const client = new pg.Client({
    host,
    port: Number(port),
    user: environment.POSTGRES_USER,
    password: environment.POSTGRES_PASSWORD,
    database: 'postgres',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExplainedError(
      `The Postgres at POSTGRES_HOST ${host}:${port} cannot be used: ${reason || 'no connection'}.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
