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

/** A group that could take an entity over, with the facts that say so. */
export const suggestedOwnerSchema = z.object({
  ref: z.string(),
  /** Sentences of facts one can check, the strongest first. */
  evidence: z.array(z.string()),
});

/** What readers say is wrong with a page. */
export const reportReasonSchema = z.enum([
  'outdated',
  'wrong-owner',
  'wrong-docs',
  'not-in-use',
  'other',
]);

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
  /** When its owners last changed it, as far as anybody saw. */
  changedOn: daySchema.optional(),
  /** Distinct readers of the last 28 days who are not among the owners. */
  readers: valueSchema,
  suggestedOwner: suggestedOwnerSchema.optional(),
  /** Until when owners are not reminded, that day included. */
  snoozedUntil: daySchema.optional(),
  /** An owner said "not mine", and the owner has not changed since. */
  disownedOn: daySchema.optional(),
  reports: z.object({
    /** Distinct readers who said that it is wrong since it last changed. */
    readers: z.number(),
    /** Whether the caller is one of them. */
    mine: z.boolean(),
    /** What they wrote, newest first; empty for callers who do not own it. */
    notes: z.array(
      z.object({
        on: daySchema,
        reason: reportReasonSchema,
        note: z.string().optional(),
      }),
    ),
  }),
  /** ISO 8601 time of the sweep this picture is from. */
  sweptAt: z.string(),
});

/** See {@link freshnessStateSchema}. */
export type FreshnessState = z.infer<typeof freshnessStateSchema>;
/** See {@link severitySchema}. */
export type Severity = z.infer<typeof severitySchema>;
/** See {@link fixSchema}. */
export type Fix = z.infer<typeof fixSchema>;
/** See {@link findingSchema}. */
export type Finding = z.infer<typeof findingSchema>;
/** See {@link suggestedOwnerSchema}. */
export type SuggestedOwner = z.infer<typeof suggestedOwnerSchema>;
/** See {@link reportReasonSchema}. */
export type ReportReason = z.infer<typeof reportReasonSchema>;
/** See {@link entityFreshnessSchema}. */
export type EntityFreshness = z.infer<typeof entityFreshnessSchema>;
