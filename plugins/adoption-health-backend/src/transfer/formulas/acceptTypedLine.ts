import {
  Day,
  dayNumber,
  importedAliasSchema,
  importedCollectionSchema,
  importedEntitySchema,
  importedFreshnessSchema,
  importedMembershipSchema,
  importedPopulationSchema,
  importedTaskSchema,
  importedUptimeSchema,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import { normalGroupRef, normalUserRef } from '../../people/formulas/userRef';
import { slotsBetween } from '../../telemetry/formulas/coverageSlots';
import { textDefect } from '../../telemetry/formulas/text';
import { importedTime } from './acceptEventLine';
import { ImportLine, LineAcceptance } from './importLine';

interface Clocks {
  nowMs: number;
  today: number;
}

const lineSchema = z.discriminatedUnion('type', [
  importedPopulationSchema,
  importedMembershipSchema,
  importedUptimeSchema,
  importedCollectionSchema,
  importedEntitySchema,
  importedFreshnessSchema,
  importedTaskSchema,
  importedAliasSchema,
]);

/** The types of lines, besides events and timings, that other tools write. */
export const typedLines: ReadonlySet<string> = new Set(
  lineSchema.options.map(option => option.shape.type.value),
);

/** Of one line: its rows are stored at once. */
const LONGEST_COLLECTION_MS = 31 * 86_400_000;

/** What makes a line fit for nothing; its message is the reason. */
class Rejection extends Error {}

/** Checks a line of one of {@link typedLines}. */
export function acceptTypedLine(
  raw: Record<string, unknown>,
  clocks: Clocks,
): LineAcceptance {
  const result = lineSchema.safeParse(raw);
  if (!result.success) {
    const isDay = result.error.issues.every(({ path: [field] }) =>
      isDayField(field, raw),
    );
    return { rejected: isDay ? 'bad_day' : 'malformed' };
  }
  const defect = firstTextDefect(result.data);
  if (defect) {
    return { rejected: defect };
  }
  try {
    return { line: lineOf(result.data, clocks) };
  } catch (error) {
    if (error instanceof Rejection) {
      return { rejected: error.message };
    }
    throw error;
  }
}

/** Whether it is a day, if not one that there is. */
function isDayField(
  field: PropertyKey | undefined,
  raw: Record<string, unknown>,
): boolean {
  return (
    (field === 'day' || field === 'firstSeen' || field === 'changedAt') &&
    typeof raw[field] === 'string'
  );
}

function lineOf(data: z.infer<typeof lineSchema>, clocks: Clocks): ImportLine {
  switch (data.type) {
    case 'population':
      return {
        type: 'population',
        day: pastDay(data.day, clocks),
        userRefs: data.userRefs.map(userRef),
      };
    case 'membership':
      return {
        type: 'membership',
        day: pastDay(data.day, clocks),
        group: groupRef(data.group),
        userRefs: data.userRefs.map(userRef),
      };
    case 'uptime':
      return {
        type: 'uptime',
        target: data.target,
        atMs: time(data.at, clocks),
        up: data.up,
      };
    case 'collecting':
      return collecting(time(data.from, clocks), time(data.to, clocks));
    case 'entity':
      return {
        type: 'entity',
        ref: entityRef(data.ref),
        day: pastDay(data.day, clocks),
        contentHash: data.contentHash,
        firstSeenDay: pastDay(data.firstSeen, clocks),
        changedDay:
          data.changedAt === undefined
            ? undefined
            : pastDay(data.changedAt, clocks),
      };
    case 'freshness':
      return {
        type: 'freshness',
        day: pastDay(data.day, clocks),
        counts: data.counts.map(({ owner, ...count }) => ({
          ...count,
          ownerRef: owner === undefined ? '' : entityRef(owner),
        })),
      };
    case 'task':
      return {
        type: 'task',
        userRef: userRef(data.userRef),
        templateRef: entityRef(data.templateRef),
        status: data.status,
        startedMs: time(data.startedAt, clocks),
        endedMs: time(data.at, clocks),
        entityRef: data.entityRef && entityRef(data.entityRef),
      };
    case 'alias':
      return alias(userRef(data.userRef), userRef(data.was));
    default:
      throw new Rejection(`unknown_type ${data satisfies never}`);
  }
}

function collecting(fromMs: number, toMs: number): ImportLine {
  if (toMs < fromMs || toMs - fromMs > LONGEST_COLLECTION_MS) {
    throw new Rejection('bad_span');
  }
  return { type: 'collecting', slots: slotsBetween(fromMs, toMs) };
}

function alias(ref: string, was: string): ImportLine {
  if (ref === was) {
    throw new Rejection('bad_alias');
  }
  return { type: 'alias', userRef: ref, was };
}

function userRef(text: string): string {
  const ref = normalUserRef(text);
  if (ref === undefined) {
    throw new Rejection('bad_user_ref');
  }
  return ref;
}

function groupRef(text: string): string {
  const ref = normalGroupRef(text);
  if (ref === undefined) {
    throw new Rejection('bad_group_ref');
  }
  return ref;
}

function entityRef(text: string): string {
  const ref = text.toLocaleLowerCase('en-US');
  if (!/^[^\s:/]+:[^\s:/]+\/[^\s:/]+$/.test(ref)) {
    throw new Rejection('bad_entity_ref');
  }
  return ref;
}

function time(text: string, clocks: Clocks): number {
  const found = importedTime(text, clocks.nowMs);
  if ('rejected' in found) {
    throw new Rejection(found.rejected);
  }
  return found.atMs;
}

function pastDay(day: Day, clocks: Clocks): number {
  const number = dayNumber(day);
  if (number < 0) {
    throw new Rejection('bad_day');
  }
  if (number > clocks.today) {
    throw new Rejection('day_ahead');
  }
  return number;
}

function firstTextDefect(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return textDefect(value);
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const inner of Object.values(value)) {
    const defect = firstTextDefect(inner);
    if (defect) {
      return defect;
    }
  }
  return undefined;
}
