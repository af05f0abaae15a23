import { AcceptedEvent } from '../telemetry/formulas/acceptedEvent';
import { eventRows } from '../telemetry/commitRequests';
import { takenPeople } from './formulas/takenPeople';
import { ImportLine, NumberedLine, TaskLine } from './formulas/importLine';
import { StorableLine } from './storableLine';
import { TransferServices } from './services';

/** Lines that can be stored, and what timings are known as. */
export interface Storable {
  lines: StorableLine[];
  metricOf: (actionId: number) => string;
}

/** Turns lines into what is stored, once everybody and everything has an id. */
export async function storableLines(
  services: TransferServices,
  lines: NumberedLine[],
): Promise<Storable> {
  const { people, dimensions, terms, reportingDay } = services;
  const refs = [...new Set(lines.flatMap(({ line }) => refsOf(line)))];
  const ids = await people.idsOf(refs);
  const idByRef = new Map(refs.map((ref, index) => [ref, ids[index]]));
  const idOf = (ref: string) => {
    const id = idByRef.get(ref);
    if (id === undefined) {
      throw new Error('A registered person has no id');
    }
    return id;
  };
  const rowOf = await eventRows(
    { dimensions, terms, reportingDay },
    lines.flatMap(({ line }) => (line.type === 'event' ? line.event : [])),
  );
  const metrics = new Map<number, string>();
  const eventRow = (event: AcceptedEvent, personId: number) => {
    const row = rowOf(event, personId);
    if (event.timing) {
      metrics.set(row.action_id, event.action);
    }
    return row;
  };

  const storable = lines.map(({ id, line }): StorableLine => {
    const personIds = refsOf(line).map(idOf);
    const common = { id, personIds };
    switch (line.type) {
      case 'event':
        return {
          ...common,
          kind: 'event',
          row: eventRow(line.event, personIds[0]),
        };
      case 'population':
        return { ...common, kind: 'population', day: line.day };
      case 'membership':
        return {
          ...common,
          kind: 'membership',
          day: line.day,
          group: line.group,
        };
      case 'uptime':
        return {
          ...common,
          kind: 'uptime',
          row: {
            target: line.target,
            at_ms: line.atMs,
            up: line.up ? 1 : 0,
          },
        };
      case 'collecting':
        return { ...common, kind: 'collecting', rows: line.slots };
      case 'entity':
        return {
          ...common,
          kind: 'entity',
          row: {
            ref: line.ref,
            day: line.day,
            content_hash: line.contentHash,
            first_seen_day: line.firstSeenDay,
            changed_day: line.changedDay,
          },
        };
      case 'freshness':
        return {
          ...common,
          kind: 'freshness',
          rows: line.counts.map(({ ownerRef, ...count }) => ({
            ...count,
            day: line.day,
            owner_ref: ownerRef,
          })),
        };
      case 'task':
        return { ...common, kind: 'task', row: taskRow(line, personIds[0]) };
      case 'alias':
        return {
          ...common,
          kind: 'alias',
          pair: {
            pseudonym: people.pseudonymOf(line.userRef),
            was: people.pseudonymOf(line.was),
          },
        };
      default:
        return { id, personIds: takenPeople(line), kind: 'taken', line };
    }
  });
  return {
    lines: storable,
    metricOf: actionId => metrics.get(actionId) ?? 'other',
  };
}

function refsOf(line: ImportLine): string[] {
  switch (line.type) {
    case 'event':
    case 'task':
      return [line.userRef];
    case 'population':
    case 'membership':
      return line.userRefs;
    default:
      // People of an alias get or lose their ids where it is stored.
      return [];
  }
}

function taskRow(line: TaskLine, personId: number) {
  return {
    template_ref: line.templateRef,
    person_id: personId,
    started_ms: line.startedMs,
    ended_ms: line.endedMs,
    status: line.status,
    entity_ref: line.entityRef,
  };
}
