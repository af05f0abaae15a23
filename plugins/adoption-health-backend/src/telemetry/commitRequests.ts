import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { PersonDirectory } from '../people/PersonDirectory';
import { EventRow } from '../platform/database/tables';
import { DimensionDirectory } from './DimensionDirectory';
import { AcceptedEvent } from './formulas/acceptedEvent';
import { DimensionKind } from './formulas/dimensionCaps';
import { eventFlagsOf } from './formulas/eventFlagsOf';
import { Drop } from './formulas/drop';
import { storeBatches, UnknownPersonError } from './write/storeBatches';
import { TermDirectory } from './TermDirectory';

/** One request to store events; the sender is who the credentials say. */
export interface IngestRequest {
  userRef: string;
  batchId: string;
  events: AcceptedEvent[];
  /** What of the batch was given up, by its sender or by us. */
  drops: Drop[];
}

/** Where events come to rest, and what turns their words into ids. */
export interface IngestServices {
  knex: Database;
  people: PersonDirectory;
  dimensions: DimensionDirectory;
  terms: TermDirectory;
  reportingDay: ReportingDay;
}

/** Dimension 0 stands for "none", e.g. the route of a click. */
const NONE = 0;

/**
 * Stores requests with one commit; answers how many events of each were new.
 */
export async function commitRequests(
  services: IngestServices,
  options: { requests: IngestRequest[]; receivedMs: number },
): Promise<number[]> {
  try {
    return await commitOnce(services, options);
  } catch (error) {
    if (!(error instanceof UnknownPersonError)) {
      throw error;
    }
    // Erased on another replica: whoever comes back is somebody new.
    services.people.forget();
    return commitOnce(services, options);
  }
}

async function commitOnce(
  services: IngestServices,
  options: { requests: IngestRequest[]; receivedMs: number },
): Promise<number[]> {
  const { knex, people, reportingDay } = services;
  const { requests, receivedMs } = options;
  const personIds = await people.idsOf(requests.map(one => one.userRef));
  const rowOf = await eventRows(
    services,
    requests.flatMap(request => request.events),
  );
  return storeBatches(knex, {
    receivedMs,
    today: reportingDay(receivedMs),
    batches: requests.map((request, index) => ({
      personId: personIds[index],
      batchId: request.batchId,
      rows: request.events.map(event => rowOf(event, personIds[index])),
      drops: request.drops,
    })),
  });
}

/** Turns events into rows, once the ids of everything they name are known. */
export async function eventRows(
  services: Omit<IngestServices, 'knex' | 'people'>,
  events: AcceptedEvent[],
): Promise<(event: AcceptedEvent, personId: number) => EventRow> {
  const { dimensions, terms, reportingDay } = services;
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
  const termIds = await terms.idsOf(
    events.flatMap(event => event.search?.term ?? []),
  );
  return (event, personId) => ({
    at_ms: event.atMs,
    day: reportingDay(event.atMs),
    person_id: personId,
    action_id: actions.get(event.action) ?? NONE,
    plugin_id: plugins.get(event.pluginId) ?? NONE,
    route_id: routes.get(event.route ?? '') ?? NONE,
    entity_id: entities.get(event.entityRef ?? ''),
    term_id: termIds.get(event.search?.term ?? ''),
    flags: eventFlagsOf(event),
    value: event.value,
  });
}
