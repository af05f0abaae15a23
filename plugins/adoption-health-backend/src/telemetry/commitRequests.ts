import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { PersonDirectory } from '../people/PersonDirectory';
import { eventFlags, EventRow } from '../platform/database/tables';
import { DimensionDirectory } from './DimensionDirectory';
import { AcceptedEvent } from './formulas/acceptedEvent';
import { DimensionKind } from './formulas/dimensionCaps';
import { storeBatches } from './write/storeBatches';

/** One request to store events; the sender is who the credentials say. */
export interface IngestRequest {
  userRef: string;
  batchId: string;
  events: AcceptedEvent[];
}

/** Dimension 0 stands for "none", e.g. the route of a click. */
const NONE = 0;

/** Stores requests with one commit; answers which of them were new. */
export async function commitRequests(
  services: {
    knex: Database;
    people: PersonDirectory;
    dimensions: DimensionDirectory;
    reportingDay: ReportingDay;
  },
  options: { requests: IngestRequest[]; receivedMs: number },
): Promise<boolean[]> {
  const { knex, people, dimensions, reportingDay } = services;
  const { requests, receivedMs } = options;
  const events = requests.flatMap(request => request.events);
  const personIds = await people.idsOf(requests.map(one => one.userRef));
  const idsOf = (kind: DimensionKind, values: Array<string | undefined>) =>
    dimensions.idsOf(
      kind,
      new Set(values.filter(value => value !== undefined)),
    );
  const actions = await idsOf(
    'action',
    events.map(event => event.action),
  );
  const plugins = await idsOf(
    'plugin',
    events.map(event => event.pluginId),
  );
  const routes = await idsOf(
    'route',
    events.map(event => event.route),
  );
  const entities = await idsOf(
    'entity',
    events.map(event => event.entityRef),
  );

  const rowOf = (event: AcceptedEvent, personId: number): EventRow => ({
    at_ms: event.atMs,
    day: reportingDay(event.atMs),
    person_id: personId,
    action_id: actions.get(event.action) ?? NONE,
    plugin_id: plugins.get(event.pluginId) ?? NONE,
    route_id: routes.get(event.route ?? '') ?? NONE,
    entity_id: entities.get(event.entityRef ?? ''),
    flags: flagsOf(event),
    value: event.value,
  });
  return storeBatches(knex, {
    receivedMs,
    batches: requests.map((request, index) => ({
      personId: personIds[index],
      batchId: request.batchId,
      rows: request.events.map(event => rowOf(event, personIds[index])),
    })),
  });
}

function flagsOf(event: AcceptedEvent): number {
  const { intentional, timing } = event;
  return (
    (intentional ? eventFlags.intentional : 0) +
    (timing ? eventFlags.timing : 0) +
    (timing?.navigation === 'hard' ? eventFlags.hard : 0) +
    (timing?.outcome === 'timed-out' ? eventFlags.timedOut : 0) +
    (timing?.outcome === 'left' ? eventFlags.left : 0)
  );
}
