import { z } from 'zod';
import { freshnessStateSchema } from '../freshness/answers';
import { analyticsEventSchema, timingEventSchema } from '../telemetry/contract';
import { daySchema } from '../time/day';

export * from './exportLines';

/**
 * Lines of `POST /admin/import`, one JSON object a line. A line with an `id`
 * counts once, however often it is sent; one without counts each time.
 * People are named by `userRef`, a full user entity ref.
 */
const common = { id: z.string().min(1).max(200).optional() };
const userRef = z.string().min(1).max(500);

/** An analytics event; `type` may be left out. Other tools' exports become these. */
export const importedEventSchema = analyticsEventSchema.extend({
  ...common,
  userRef,
});

/** A page timing. */
export const importedTimingSchema = timingEventSchema.extend({
  ...common,
  userRef,
});

/** Everyone who was eligible on a day; replaces what is known of that day. */
export const importedPopulationSchema = z.object({
  ...common,
  type: z.literal('population'),
  day: daySchema,
  userRefs: z.array(userRef),
});

/**
 * Everyone in a group from a day on, through nested groups, until the next
 * line of that group.
 */
export const importedMembershipSchema = z.object({
  ...common,
  type: z.literal('membership'),
  day: daySchema,
  group: z.string().min(1).max(500),
  userRefs: z.array(userRef),
});

/** One check of whether a target was up. */
export const importedUptimeSchema = z.object({
  ...common,
  type: z.literal('uptime'),
  target: z.string().min(1).max(100),
  at: z.string(),
  up: z.boolean(),
});

/**
 * Events could come in from one instant to another: what coverage is made of.
 * Seconds are cut off. At most 31 days a line.
 */
export const importedCollectionSchema = z.object({
  ...common,
  type: z.literal('collecting'),
  from: z.string(),
  to: z.string(),
});

/** What was known of a catalog entity on a day. */
export const importedEntitySchema = z.object({
  ...common,
  type: z.literal('entity'),
  day: daySchema,
  ref: z.string().min(1).max(500),
  contentHash: z.string().min(1).max(80),
  firstSeen: daySchema,
  changedAt: daySchema.optional(),
});

/**
 * How fresh the catalog was on a day, before the portal watched it: how many
 * entities of a kind and an owner were in a state. Lines of one day add up.
 */
export const importedFreshnessSchema = z.object({
  ...common,
  type: z.literal('freshness'),
  day: daySchema,
  counts: z.array(
    z.object({
      kind: z.string().min(1).max(63),
      /** Full entity ref; absent for what nobody owns. */
      owner: z.string().min(1).max(500).optional(),
      state: freshnessStateSchema,
      entities: z.number().int().min(0).max(2_147_483_647),
    }),
  ),
});

/** A run of a software template. */
export const importedTaskSchema = z.object({
  ...common,
  type: z.literal('task'),
  at: z.string(),
  userRef,
  templateRef: z.string().min(1).max(500),
  status: z.enum(['completed', 'failed', 'cancelled']),
  startedAt: z.string(),
  entityRef: z.string().min(1).max(500).optional(),
});

/** Two refs are one person: what `was` did counts as done by `userRef`. */
export const importedAliasSchema = z.object({
  ...common,
  type: z.literal('alias'),
  userRef,
  was: userRef,
});

/** Any line that other tools may write. */
export const importLineSchema = z.union([
  importedTimingSchema,
  importedPopulationSchema,
  importedMembershipSchema,
  importedUptimeSchema,
  importedCollectionSchema,
  importedEntitySchema,
  importedFreshnessSchema,
  importedTaskSchema,
  importedAliasSchema,
  importedEventSchema,
]);

/** See {@link importLineSchema}. */
export type ImportLine = z.infer<typeof importLineSchema>;

/** A line that was not taken, and why; its neighbours were. */
export const rejectedLineSchema = z.object({
  line: z.number(),
  reason: z.string(),
});

/** Answer of `POST /admin/import`. */
export const importReceiptSchema = z.object({
  /** Lines read, empty ones left out. */
  lines: z.number(),
  stored: z.number(),
  /** Lines whose id was known already. */
  duplicate: z.number(),
  rejected: z.number(),
  /** The first rejected lines, at most 1,000 of them. */
  rejectedLines: z.array(rejectedLineSchema),
});

/** See {@link rejectedLineSchema}. */
export type RejectedLine = z.infer<typeof rejectedLineSchema>;
/** See {@link importReceiptSchema}. */
export type ImportReceipt = z.infer<typeof importReceiptSchema>;
