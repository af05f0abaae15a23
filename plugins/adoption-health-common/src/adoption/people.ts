import { z } from 'zod';
import { valueSchema, windowSchema } from '../envelope/value';
import { daySchema } from '../time/day';

/** The Monday of the first active week, or people seen before that could be told. */
export const cohortWeekSchema = z.union([daySchema, z.literal('existing')]);

/**
 * `GET /adoption/retention?from&to&group`. Unfinished weeks are absent.
 * Source: metrics.md 2, "Retention", and 1.7.
 */
export const retentionSchema = z.object({
  window: windowSchema,
  cohorts: z.array(
    z.object({
      week: cohortWeekSchema,
      size: valueSchema,
      /**
       * Share of the cohort that was active in its first week, the next one,
       * and so on; of `existing`, in the weeks of the window.
       */
      retained: z.array(valueSchema),
    }),
  ),
});

/** `GET /adoption/frequency?to&group`: people by active days, 1 to 28. */
export const frequencySchema = z.object({
  window: windowSchema,
  people: z.array(valueSchema).length(28),
});

/** One team. Source: metrics.md 2, "Team adopted" and "Team rank". */
export const teamAdoptionSchema = z.object({
  /** Full entity ref. */
  group: z.string(),
  /** Eligible members; absent where that tells too much. */
  eligible: z.number().optional(),
  active: valueSchema,
  rate: valueSchema,
  /** Wilson's 95 % interval of the rate; absent without one. */
  interval: z.object({ low: z.number(), high: z.number() }).optional(),
  /** 1 + teams that are surely ahead; teams may share a rank. */
  rank: z.number().optional(),
  /** Active enough in three of four weeks; absent where it cannot be told. */
  adopted: z.boolean().optional(),
});

/** `GET /adoption/teams?to`, best rank first, then those that are not shown. */
export const teamsSchema = z.object({
  window: windowSchema,
  /** Share of members to be active in a week, 0..1. */
  threshold: z.number(),
  rows: z.array(teamAdoptionSchema),
});

/** See {@link retentionSchema}. */
export type Retention = z.infer<typeof retentionSchema>;
/** See {@link frequencySchema}. */
export type Frequency = z.infer<typeof frequencySchema>;
/** See {@link teamAdoptionSchema}. */
export type TeamAdoption = z.infer<typeof teamAdoptionSchema>;
/** See {@link teamsSchema}. */
export type Teams = z.infer<typeof teamsSchema>;
