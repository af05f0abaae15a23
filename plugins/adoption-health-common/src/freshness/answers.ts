import { z } from 'zod';
import { valueSchema } from '../envelope/value';
import { daySchema } from '../time/day';

/** Fresh, stale or not known. Source: metrics.md 3. */
export const freshnessStateSchema = z.enum(['fresh', 'stale', 'unknown']);

/** `stale` makes the entity stale; `notice` only informs. */
export const severitySchema = z.enum(['stale', 'notice']);

/** What would mend a finding, ready to copy. */
export const fixSchema = z.object({
  /** What to do, one sentence. */
  summary: z.string(),
  /** The lines of the descriptor to change, `current` being what is there. */
  change: z
    .object({
      path: z.string(),
      current: z.string().optional(),
      proposed: z.string().optional(),
    })
    .optional(),
});

/** One thing wrong with an entity, with the facts that say so. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  since: daySchema,
  /** A sentence of facts one can check. */
  evidence: z.string(),
  fix: fixSchema,
  /** True where a valid attestation answers this very evidence. */
  attested: z.boolean(),
});

/** `GET /freshness/entities/:kind/:namespace/:name`. */
export const entityFreshnessSchema = z.object({
  ref: z.string(),
  kind: z.string(),
  owner: z.string().optional(),
  state: freshnessStateSchema,
  findings: z.array(findingSchema),
  /** Where the descriptor can be edited; http(s) only. */
  editUrl: z.string().optional(),
  attestation: z.object({ on: daySchema, validUntil: daySchema }).optional(),
  /** Whether the caller is an owner and so may say "still accurate". */
  mayAttest: z.boolean(),
  /** Until when an owner's "still accurate" of today would hold. */
  attestableUntil: daySchema,
  firstSeen: daySchema,
  /** ISO 8601 time of the sweep this picture is from. */
  sweptAt: z.string(),
});

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
});

/** See {@link freshnessStateSchema}. */
export type FreshnessState = z.infer<typeof freshnessStateSchema>;
/** See {@link severitySchema}. */
export type Severity = z.infer<typeof severitySchema>;
/** See {@link fixSchema}. */
export type Fix = z.infer<typeof fixSchema>;
/** See {@link findingSchema}. */
export type Finding = z.infer<typeof findingSchema>;
/** See {@link entityFreshnessSchema}. */
export type EntityFreshness = z.infer<typeof entityFreshnessSchema>;
/** See {@link freshnessSummarySchema}. */
export type FreshnessSummary = z.infer<typeof freshnessSummarySchema>;
