import { z } from 'zod';
import { reportReasonSchema } from '../freshness/answers';
import { daySchema } from '../time/day';

/** Answer of `GET /me`: what is stored about the caller. */
export const meSchema = z.object({
  /** Whether anything is stored at all. */
  known: z.boolean(),
  firstActiveDay: daySchema.optional(),
  /** Days with activity, newest first, with the events still kept raw. */
  days: z.array(z.object({ day: daySchema, events: z.number() })),
  /** The newest raw events, at most 200, as they are stored. */
  events: z.array(
    z.object({
      /** ISO 8601. */
      at: z.string(),
      action: z.string(),
      pluginId: z.string().optional(),
      route: z.string().optional(),
      entityRef: z.string().optional(),
      value: z.number().optional(),
    }),
  ),
  /** Raw events are deleted after so many days. */
  retentionDays: z.number(),
  /** Entities the caller attested, newest first. */
  attestations: z.array(z.object({ entityRef: z.string(), day: daySchema })),
  /** What else the caller said of entities, newest first. */
  words: z.array(
    z.object({
      said: z.enum(['wrong', 'later', 'not-mine']),
      entityRef: z.string(),
      day: daySchema,
      /** Why it is wrong, and what the caller wrote about it. */
      reason: reportReasonSchema.optional(),
      note: z.string().optional(),
    }),
  ),
  /** Notices to the caller that are remembered, newest first. */
  notices: z.array(
    z.object({
      day: daySchema,
      /** What it was about. */
      entityRefs: z.array(z.string()).optional(),
    }),
  ),
  /** Runs of templates that the caller started and that ended, newest first. */
  templateRuns: z.array(
    z.object({
      templateRef: z.string(),
      /** ISO 8601. */
      startedAt: z.string(),
      /** ISO 8601. */
      endedAt: z.string(),
      status: z.enum(['completed', 'failed', 'cancelled']),
      /** What it made. */
      entityRef: z.string().optional(),
    }),
  ),
  /** Groups the caller counts for, as of the newest snapshot. */
  groups: z.array(z.string()),
  /** Whether the caller is in the eligible population. */
  eligible: z.boolean(),
});

/** See {@link meSchema}. */
export type Me = z.infer<typeof meSchema>;
