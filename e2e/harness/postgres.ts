import {
  findPostmaster,
  freezePostgres as freeze,
  startPostgres as start,
  stopPostgres as stop,
  thawPostgres as thaw,
} from '../../scripts/lib/postgresServer.mjs';
import { readServers } from './servers';

/**
 * Pulls the plug of the one Postgres behind both portals: no checkpoint, open
 * connections are cut. Start it again before the test ends.
 */
export async function stopPostgres(): Promise<void> {
  await stop(readServers().postgres, 'immediate');
}

/**
 * Starts Postgres again, on the same port and data. Resolves once it has
 * recovered and accepts connections. Fine when it runs.
 */
export async function startPostgres(): Promise<void> {
  const { port } = readServers().postgres;
  const started = await start('e2e');
  if (started.port !== port) {
    throw new Error(`Postgres came back on port ${started.port}, not ${port}.`);
  }
}

/**
 * Makes Postgres a black hole: it accepts connections and answers nothing.
 */
export async function freezePostgres(): Promise<void> {
  await freeze(readServers().postgres);
}

/** Lets a frozen Postgres go on where it was. */
export async function thawPostgres(): Promise<void> {
  await thaw(readServers().postgres);
}

/** Whether the Postgres server process is there. */
export async function isPostgresRunning(): Promise<boolean> {
  return (await findPostmaster(readServers().postgres)) !== undefined;
}
