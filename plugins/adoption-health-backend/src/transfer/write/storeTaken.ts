import { dayNumber, ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { addUsageCounts } from '../../facts/write/addUsageCounts';
import { addUsagePeople } from '../../facts/write/addUsagePeople';
import { addTimings } from '../../facts/write/addTimings';
import { usageKinds } from '../../facts/usageKinds';
import { putGroup } from '../../people/write/putGroup';
import { putPopulation } from '../../people/write/recordPopulation';
import { EventRow } from '../../platform/database/tables';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { addDrops } from '../../telemetry/write/addDrops';
import {
  insertCountedEvents,
  insertEvents,
} from '../../telemetry/write/insertEvents';
import { takenTimings } from '../formulas/takenTimings';
import { takenUsage } from '../formulas/takenUsage';
import { NOBODY } from '../formulas/translateLine';
import { claimLines } from './claimLines';
import { putRecords } from './putRecords';

type Taken<Type extends ExportLine['type']> = Extract<
  ExportLine,
  { type: Type }
>;

/**
 * Stores lines of a take-out, translated to the ids of this database. Counts
 * are added to what is there, so each line may come here once only; those
 * without an id may come again. To be called in the transaction of the fence
 * of the facts and of `lockPeople`.
 */
export async function storeTaken(
  tx: Knex.Transaction,
  options: { lines: ExportLine[]; committedMs: number },
): Promise<void> {
  const { lines, committedMs } = options;
  const of = <Type extends ExportLine['type']>(type: Type) =>
    lines.filter((line): line is Taken<Type> => line.type === type);

  // Groups first: once a day was seen, nothing before it reaches beyond it.
  for (const { group, day, people } of of('group')) {
    const record = { groupRef: group, day: dayNumber(day) };
    await putGroup(tx, { ...record, people: decoded(people) });
  }
  for (const line of of('eligible')) {
    await putSeenPopulation(tx, line);
  }
  await storeFacts(tx, { days: of('fact-day'), usage: of('usage') });
  await addTimings(tx, { sums: takenTimings(of('timings')) });
  for (const { waiting, of: rows } of of('events')) {
    if (waiting) {
      await insertEvents(tx, { rows: rows.map(eventRow), committedMs });
    } else {
      await insertCountedEvents(tx, rows.map(eventRow));
    }
  }
  for (const { day, of: drops } of of('drops')) {
    await addDrops(tx, {
      day: dayNumber(day),
      drops: drops.map(([source, reason, events]) => ({
        source,
        reason,
        events,
      })),
    });
  }
  await storeRecords(tx, of);
}

async function storeRecords(
  tx: Knex.Transaction,
  of: <Type extends ExportLine['type']>(type: Type) => Array<Taken<Type>>,
): Promise<void> {
  await claimLines(
    tx,
    of('imported-ids').flatMap(line => line.of),
  );
  await putRecords(tx, {
    into: 'erasure',
    rows: of('erased').flatMap(line =>
      line.of.map(([pseudonym, erased_ms]) => ({ pseudonym, erased_ms })),
    ),
  });
  await putRecords(tx, {
    into: 'coverage_slot',
    rows: of('coverage').flatMap(line =>
      line.of.map(([slot, minutes]) => ({ slot, minutes })),
    ),
  });
  await putRecords(tx, {
    into: 'batch',
    rows: of('batches').flatMap(line =>
      line.of.map(([person_id, batch_id, received_ms]) => ({
        person_id,
        batch_id,
        received_ms,
      })),
    ),
  });
  await putRecords(tx, {
    into: 'task_run',
    rows: of('tasks').flatMap(line =>
      line.of.map(
        ([template_ref, person_id, started_ms, ended_ms, status, made]) => ({
          template_ref,
          person_id,
          started_ms,
          ended_ms,
          status,
          entity_ref: made ?? undefined,
        }),
      ),
    ),
  });
  await putRecords(tx, {
    into: 'uptime_check',
    rows: of('checks').flatMap(({ target, of: checks }) =>
      checks.map(([at_ms, up]) => ({ target, at_ms, up: up ? 1 : 0 })),
    ),
  });
  await storeAttestations(tx, of('attestation'));
}

async function storeFacts(
  tx: Knex.Transaction,
  options: { days: Array<Taken<'fact-day'>>; usage: Array<Taken<'usage'>> },
): Promise<void> {
  for (const one of options.days) {
    await tx('fact_day')
      .insert({
        day: dayNumber(one.day),
        revision: 1,
        time_zone: one.timeZone,
        target_ms: one.targetMs ?? null,
        raw_complete: one.rawComplete,
      })
      .onConflict('day')
      .merge({
        revision: tx.raw('fact_day.revision + 1'),
        target_ms: tx.raw('COALESCE(fact_day.target_ms, excluded.target_ms)'),
        ...(one.rawComplete ? {} : { raw_complete: false }),
      });
  }
  for (const { kind } of usageKinds) {
    const sums = takenUsage(options.usage.filter(line => line.kind === kind));
    if (sums.length > 0) {
      await addUsageCounts(tx, { kind, counts: sums });
      await addUsagePeople(tx, {
        kind,
        added: sums.filter(sum => sum.people.size > 0),
      });
    }
  }
}

/** What was seen here later than there stands. */
async function putSeenPopulation(
  tx: Knex.Transaction,
  line: Taken<'eligible'>,
): Promise<void> {
  const day = dayNumber(line.day);
  const newer = await tx('population_day')
    .where({ day })
    .where('taken_ms', '>', line.takenMs)
    .first('day');
  if (!newer) {
    const people = decoded(line.people);
    await putPopulation(tx, { day, takenMs: line.takenMs, people });
  }
}

async function storeAttestations(
  tx: Knex.Transaction,
  lines: Array<Taken<'attestation'>>,
): Promise<void> {
  for (const line of lines.filter(one => one.person !== NOBODY)) {
    await tx('attestation')
      .insert({
        entity_ref: line.entityRef,
        person_id: line.person,
        on_day: dayNumber(line.day),
        valid_until_day: dayNumber(line.validUntil),
        evidence_keys: JSON.stringify(line.evidenceKeys),
        ended_day: line.endedDay ? dayNumber(line.endedDay) : null,
        ended_reason: line.endedReason ?? null,
      })
      .onConflict(['entity_ref', 'person_id', 'on_day'])
      .ignore();
  }
}

function eventRow(row: Taken<'events'>['of'][number]): EventRow {
  const [at_ms, day, person_id, action_id, plugin_id, route_id] = row;
  const [entity_id, term_id, flags, value] = row.slice(6);
  return {
    at_ms,
    day,
    person_id,
    action_id,
    plugin_id,
    route_id,
    entity_id: entity_id ?? undefined,
    term_id: term_id ?? undefined,
    flags: flags ?? 0,
    value: value ?? undefined,
  };
}

function decoded(base64: string): PeopleSet {
  return PeopleSet.decode(Buffer.from(base64, 'base64'));
}
