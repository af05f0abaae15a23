import { z } from 'zod';
import { valueSchema } from '../envelope/value';
import { daySchema } from '../time/day';

/** `GET /freshness/summary`: counts and shares over all checked entities. */
export const freshnessSummarySchema = z.object({
  /** ISO 8601 time of the last complete sweep; absent before the first. */
  sweptAt: z.string().optional(),
  total: z.number(),
  fresh: z.number(),
  stale: z.number(),
  unknown: z.number(),
  staleShare: valueSchema,
  upperBound: valueSchema,
  byRule: z.array(z.object({ rule: z.string(), entities: z.number() })),
  byKind: z.array(
    z.object({
      kind: z.string(),
      total: z.number(),
      fresh: z.number(),
      stale: z.number(),
      unknown: z.number(),
    }),
  ),
  /** Most stale first; without `owner` those that nobody owns. */
  byOwner: z.array(
    z.object({
      owner: z.string().optional(),
      total: z.number(),
      fresh: z.number(),
      stale: z.number(),
      unknown: z.number(),
    }),
  ),
  /** A newer sweep that waits for the next one, or an admin, to agree. */
  held: z
    .object({
      /** ISO 8601 time of it. */
      at: z.string(),
      entities: z.number(),
      vanished: z.number(),
      turnedStale: z.number(),
    })
    .optional(),
  /** Repositories with a descriptor in the catalog, where a module counts. */
  registeredShare: valueSchema.optional(),
});

/** Points of `GET /freshness/series?from&to&owner&kind`. */
export const freshnessSeriesSchema = z.object({
  points: z.array(
    z.object({
      at: daySchema,
      total: z.number(),
      stale: z.number(),
      unknown: z.number(),
      staleShare: valueSchema,
      upperBound: valueSchema,
    }),
  ),
});

/** `GET /freshness/fields`: the field diet. Source: metrics.md 3. */
export const fieldDietSchema = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      entities: z.number(),
      fields: z.array(
        z.object({
          /** Such as `spec.lifecycle`. */
          path: z.string(),
          /** Entities that fill it in. */
          filled: z.number(),
          /** Of those, where a machine wrote it. */
          machineFilled: z.number(),
          fillRate: valueSchema,
          /** Share of entities where it differs after 90 days. */
          changeRate: valueSchema,
        }),
      ),
    }),
  ),
});

/** See {@link freshnessSummarySchema}. */
export type FreshnessSummary = z.infer<typeof freshnessSummarySchema>;
/** See {@link freshnessSeriesSchema}. */
export type FreshnessSeries = z.infer<typeof freshnessSeriesSchema>;
/** See {@link fieldDietSchema}. */
export type FieldDiet = z.infer<typeof fieldDietSchema>;
