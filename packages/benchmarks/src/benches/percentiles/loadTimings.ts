import {
  EventRow,
  eventFlags,
} from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { DimensionDirectory } from 'backstage-plugin-adoption-health-backend/src/telemetry/DimensionDirectory';
import { ensurePartitions } from 'backstage-plugin-adoption-health-backend/src/telemetry/write/ensurePartitions';
import { Knex } from 'knex';
import { Client } from 'pg';
import { TestPostgres } from 'testbed';
import { loadMs } from '../../data/eventsOfDay';
import { loadEvents } from '../../data/loadEvents';
import { seededRandom } from '../../data/random';
import { databaseName } from '../../database/adoptionDatabase';

const DAY_MS = 86_400_000;
const PEOPLE = 1_000;
const SEED = 4;

/**
 * Writes ready page loads of a number of routes, as many each day, each route
 * with a pace of its own. Answers the days.
 */
export async function loadTimings(
  knex: Knex,
  options: {
    postgres: TestPostgres;
    routes: number;
    days: number;
    loadsADay: number;
  },
): Promise<{ from: number; to: number }> {
  const { postgres, routes, days, loadsADay } = options;
  const directory = new DimensionDirectory({ knex });
  const paths = Array.from({ length: routes }, (_, index) => `/page-${index}`);
  const routeIds = await directory.idsOf('route', new Set(paths));
  const actions = await directory.idsOf('action', new Set(['page_ready']));
  const plugins = await directory.idsOf('plugin', new Set(['catalog']));
  const to = Math.floor(Date.now() / DAY_MS) - 1;
  const from = to - days + 1;
  await ensurePartitions(knex, { from, to });
  const random = seededRandom(SEED);

  function* loads(): Generator<EventRow> {
    for (let index = 0; index < routes * days * loadsADay; index++) {
      const day = from + Math.floor(index / (routes * loadsADay));
      const route = index % routes;
      yield {
        at_ms: day * DAY_MS,
        day,
        person_id: 1 + Math.floor(random() * PEOPLE),
        action_id: actions.get('page_ready') ?? 0,
        plugin_id: plugins.get('catalog') ?? 0,
        route_id: routeIds.get(paths[route]) ?? 0,
        entity_id: undefined,
        term_id: undefined,
        flags: eventFlags.timing,
        value: 200 + Math.round(loadMs(random) * (0.5 + route / routes)),
      };
    }
  }

  const database = databaseName();
  const client = new Client({ ...postgres.connection, database });
  await client.connect();
  try {
    await loadEvents(client, { rows: loads() });
  } finally {
    await client.end();
  }
  return { from, to };
}
