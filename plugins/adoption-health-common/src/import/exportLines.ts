import { z } from 'zod';
import { daySchema } from '../time/day';

/**
 * Lines of `GET /admin/export`, in their order. `POST /admin/import` of an
 * empty instance takes them back. People and dimensions are introduced once,
 * with a number of that file, and named by it from then on. Sets of people
 * and sketches are bytes in base64. No line holds a user ref, a search term
 * that is not listed, or the key of the pseudonyms; only as the owner of an
 * entity a person is named, as the catalog names them. What is known of entities
 * comes as the lines of type `entity` and `freshness` that other tools may write
 * too.
 */
const id = z.string().min(1).max(200);
const number = z.number().int().min(0);
const people = z.base64();
const count = z.number().int().min(0);
const pseudonym = z.string().regex(/^[0-9a-f]{64}$/);
const day = daySchema;

/** First line: what this is, and how to tell whether it fits. */
export const takeOutSchema = z.object({
  type: z.literal('take-out'),
  version: z.literal(1),
  /** Of this take-out; the ids of its lines begin with it. */
  takeOut: z.uuid(),
  /** ISO 8601. */
  takenAt: z.string(),
  timeZone: z.string(),
  /** A text hashed with the key of the pseudonyms. */
  keyCheck: pseudonym,
});

/** A person; `aliases` are their further pseudonyms. */
export const takenPersonSchema = z.object({
  type: z.literal('person'),
  person: number,
  pseudonym,
  aliases: z.array(pseudonym).optional(),
});

/** A route, plugin, entity, action or the hash of a search term. */
export const takenDimensionSchema = z.object({
  type: z.literal('dimension'),
  dimension: number,
  kind: z.enum(['action', 'plugin', 'route', 'entity', 'term']),
  value: z.string().min(1).max(500),
  /** A search term in plain text, where enough people searched for it. */
  label: z.string().optional(),
  reportable: z.boolean().optional(),
});

/** People erased lately. */
export const takenErasureSchema = z.object({
  type: z.literal('erased'),
  of: z.array(z.tuple([pseudonym, count])),
});

/** Hashed ids of lines that were imported before. */
export const takenIdsSchema = z.object({
  type: z.literal('imported-ids'),
  of: z.array(z.guid()),
});

/** Who was in a group from a day on. */
export const takenGroupSchema = z.object({
  type: z.literal('group'),
  id,
  group: z.string().min(1).max(500),
  day,
  people,
});

/** Who was eligible on a day. */
export const takenPopulationSchema = z.object({
  type: z.literal('eligible'),
  id,
  day,
  takenMs: count,
  people,
});

/** Half hours since 1970, each with the minutes that ingest was open in. */
export const takenCoverageSchema = z.object({
  type: z.literal('coverage'),
  of: z.array(z.tuple([z.number().int(), count])),
});

/** Events that were given up: source, reason, events. */
export const takenDropsSchema = z.object({
  type: z.literal('drops'),
  id,
  day,
  of: z.array(z.tuple([z.enum(['browser', 'server']), z.string(), count])),
});

/** A day with facts. */
export const takenDaySchema = z.object({
  type: z.literal('fact-day'),
  id,
  day,
  timeZone: z.string().min(1).max(64),
  targetMs: count.optional(),
  rawComplete: z.boolean(),
});

/** Usage of a kind on a day: dimension, events, sum of values, people. */
export const takenUsageSchema = z.object({
  type: z.literal('usage'),
  id,
  kind: z.string().min(1).max(16),
  day,
  of: z.array(z.tuple([number, count, z.number().int(), people])),
});

/**
 * Page timings of a day: metric, route, plugin, navigation, target in ms,
 * samples, within target, timed out, aborted, sketch.
 */
export const takenTimingsSchema = z.object({
  type: z.literal('timings'),
  id,
  day,
  of: z.array(
    z.tuple([
      z.string().min(1).max(32),
      number,
      number,
      z.enum(['hard', 'soft']),
      count,
      count,
      count,
      count,
      count,
      z.base64(),
    ]),
  ),
});

/**
 * Raw events, which are in the facts already unless they are `waiting`: time
 * in ms, day since 1970, person, action, plugin, route, entity, term, flags,
 * value.
 */
export const takenEventsSchema = z.object({
  type: z.literal('events'),
  id,
  waiting: z.boolean(),
  of: z.array(
    z.tuple([
      z.number().int(),
      z.number().int(),
      number,
      number,
      number,
      number,
      number.nullable(),
      number.nullable(),
      count,
      z.number().nullable(),
    ]),
  ),
});

/** Batches known lately: person, batch id, when it came in ms. */
export const takenBatchesSchema = z.object({
  type: z.literal('batches'),
  of: z.array(z.tuple([number, z.guid(), count])),
});

/** An owner's word that an entity is accurate. */
export const takenAttestationSchema = z.object({
  type: z.literal('attestation'),
  entityRef: z.string().min(1).max(500),
  person: number,
  day,
  validUntil: day,
  evidenceKeys: z.record(z.string(), z.string()),
  endedDay: day.optional(),
  endedReason: z.string().max(32).optional(),
});

/** Runs of templates: template, person, start and end in ms, status, entity. */
export const takenTasksSchema = z.object({
  type: z.literal('tasks'),
  of: z.array(
    z.tuple([
      z.string().min(1).max(500),
      number,
      count,
      count,
      z.enum(['completed', 'failed', 'cancelled']),
      z.string().max(500).nullable(),
    ]),
  ),
});

/** Checks of whether a target was up: time in ms, up. */
export const takenUptimeSchema = z.object({
  type: z.literal('checks'),
  target: z.string().min(1).max(100),
  of: z.array(z.tuple([count, z.boolean()])),
});

/** Last line. A file without it was cut. */
export const takeOutEndSchema = z.object({
  type: z.literal('end'),
  /** Lines before this one. */
  lines: count,
});

/** Any line of a take-out that no other tool writes. */
export const exportLineSchema = z.discriminatedUnion('type', [
  takeOutSchema,
  takenPersonSchema,
  takenDimensionSchema,
  takenErasureSchema,
  takenIdsSchema,
  takenGroupSchema,
  takenPopulationSchema,
  takenCoverageSchema,
  takenDropsSchema,
  takenDaySchema,
  takenUsageSchema,
  takenTimingsSchema,
  takenEventsSchema,
  takenBatchesSchema,
  takenAttestationSchema,
  takenTasksSchema,
  takenUptimeSchema,
  takeOutEndSchema,
]);

/** See {@link exportLineSchema}. */
export type ExportLine = z.infer<typeof exportLineSchema>;
