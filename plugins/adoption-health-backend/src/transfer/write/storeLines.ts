import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { becomeFactWorker } from '../../facts/write/factWorker';
import { assertPeople, lockPeople } from '../../people/write/lockPeople';
import { putGroup } from '../../people/write/putGroup';
import { putPopulation } from '../../people/write/recordPopulation';
import { EventRow } from '../../platform/database/tables';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { mergePeople } from '../../privacy/write/mergePeople';
import { insertEvents } from '../../telemetry/write/insertEvents';
import { StorableLine } from '../storableLine';
import { addOldEvents } from './addOldEvents';
import { claimLines } from './claimLines';
import { putRecords } from './putRecords';
import { storeTaken } from './storeTaken';

/** Told, not seen: the next look at the catalog replaces it. */
const TOLD_MS = 0;

/** What lines are stored by. */
export interface StoreOptions {
  nowMs: number;
  targetMs: number;
  timeZone: string;
  /** Events of earlier days go to the facts only. */
  rawFrom: DayNumber;
  metricOf: (actionId: number) => string;
}

/**
 * Stores lines with one commit, or none of them; answers which were new. A
 * line whose id is known, from before or from earlier among them, is a repeat.
 * Throws UnknownPersonError where a person was erased or merged meanwhile.
 */
export async function storeLines(
  knex: Knex,
  options: StoreOptions & { lines: StorableLine[] },
): Promise<boolean[]> {
  return knex.transaction(async tx => {
    // Not for raw events, or no rollup would get a turn during an import.
    if (options.lines.some(line => writesFacts(line, options.rawFrom))) {
      await becomeFactWorker(tx);
    }
    await lockPeople(tx);
    await assertPeople(
      tx,
      options.lines.flatMap(line => [...line.personIds]),
    );
    const unseen = await claimLines(
      tx,
      options.lines.flatMap(line => line.id ?? []),
    );
    const isNew = options.lines.map(
      ({ id }) => id === undefined || unseen.delete(id),
    );
    const lines = options.lines.filter((_, index) => isNew[index]);
    await storeEvents(tx, { ...options, lines });
    await storePeople(tx, lines);
    await storeRecords(tx, lines);
    await storeTaken(tx, {
      lines: lines.flatMap(line => (line.kind === 'taken' ? line.line : [])),
      committedMs: options.nowMs,
    });
    return isNew;
  });
}

function writesFacts(line: StorableLine, rawFrom: DayNumber): boolean {
  return line.kind === 'event'
    ? line.row.day < rawFrom
    : line.kind === 'alias' || line.kind === 'taken';
}

async function storeEvents(
  tx: Knex.Transaction,
  options: StoreOptions & { lines: StorableLine[] },
): Promise<void> {
  const recent: EventRow[] = [];
  const old: EventRow[] = [];
  for (const line of options.lines) {
    if (line.kind === 'event') {
      (line.row.day >= options.rawFrom ? recent : old).push(line.row);
    }
  }
  await insertEvents(tx, { rows: recent, committedMs: options.nowMs });
  await addOldEvents(tx, { ...options, rows: old });
}

async function storePeople(
  tx: Knex.Transaction,
  lines: StorableLine[],
): Promise<void> {
  for (const line of lines) {
    if (line.kind === 'population') {
      await putPopulation(tx, {
        day: line.day,
        takenMs: TOLD_MS,
        people: PeopleSet.of(line.personIds),
      });
    } else if (line.kind === 'membership') {
      await putGroup(tx, {
        groupRef: line.group,
        day: line.day,
        people: PeopleSet.of(line.personIds),
      });
    }
  }
  const pairs = lines.flatMap(line => (line.kind === 'alias' ? line.pair : []));
  if (pairs.length > 0) {
    await mergePeople(tx, pairs);
  }
}

async function storeRecords(
  tx: Knex.Transaction,
  lines: StorableLine[],
): Promise<void> {
  await putRecords(tx, {
    into: 'uptime_check',
    rows: lines.flatMap(line => (line.kind === 'uptime' ? line.row : [])),
  });
  // One after the other: lines may tell of parts of the same half hour.
  for (const line of lines) {
    if (line.kind === 'collecting') {
      await putRecords(tx, { into: 'coverage_slot', rows: line.rows });
    }
  }
  await putRecords(tx, {
    into: 'entity_history',
    rows: lines.flatMap(line => (line.kind === 'entity' ? line.row : [])),
  });
  await putRecords(tx, {
    into: 'freshness_history',
    rows: lines.flatMap(line => (line.kind === 'freshness' ? line.rows : [])),
  });
  await putRecords(tx, {
    into: 'task_run',
    rows: lines.flatMap(line => (line.kind === 'task' ? line.row : [])),
  });
}
