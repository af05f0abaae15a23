import { z } from 'zod';
import { navigationSchema } from '../performance/answers';
import { telemetryLimits } from './limits';

/** A Backstage analytics event as it is sent: times are ISO 8601 with zone. */
export const analyticsEventSchema = z.object({
  type: z.literal('event').optional(),
  at: z.string(),
  action: z.string(),
  subject: z.string(),
  value: z.number().nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
  context: z
    .object({
      pluginId: z.string().optional(),
      extensionId: z.string().optional(),
      extension: z.string().optional(),
      routeRef: z.string().optional(),
    })
    .nullish(),
});

/**
 * How a page load ended. `left` is left before it was ready; the server tells
 * from the time whether that was before or after the target.
 */
export const timingOutcomeSchema = z.enum(['ready', 'timed-out', 'left']);

/** A page timing as it is sent; `route` may be a path, the server scrubs it. */
export const timingEventSchema = z.object({
  type: z.literal('timing'),
  at: z.string(),
  metric: z.enum(['page_ready']),
  route: z.string(),
  pluginId: z.string(),
  navigation: navigationSchema,
  ms: z.number(),
  outcome: timingOutcomeSchema,
});

/** One line of a batch. */
export const telemetryEventSchema = z.union([
  timingEventSchema,
  analyticsEventSchema,
]);

/**
 * What an event of action `search` says beside its term (`subject`) and the
 * number of results (`value`, absent where unknown), once the browser has
 * settled the whole episode. Source: metrics.md 2, search health.
 */
export const searchAttributesSchema = z.object({
  outcome: z.enum(['clicked', 'refined', 'abandoned']),
  /** Place of the result that was opened, from 1. */
  rank: z.number().int().min(1).optional(),
});

/**
 * Body of `POST /telemetry`. `sentAt` is set anew at each attempt; everything
 * else is frozen with the batch id.
 */
export const telemetryBatchSchema = z.object({
  batchId: z.uuid(),
  sentAt: z.string().optional(),
  /** Events the browser gave up since its last batch, by reason. */
  dropped: z.record(z.string(), z.number()).optional(),
  events: z.array(z.unknown()).min(1).max(telemetryLimits.events),
});

/** Why one event of a batch was not stored; its neighbours were. */
export const rejectionReasonSchema = z.enum([
  'malformed',
  'nul_character',
  'lone_surrogate',
  'action_too_long',
  'subject_too_long',
  'attribute_too_long',
  'too_many_attributes',
  'too_deep',
  'forbidden_key',
  'bad_value',
  'bad_time',
  'too_old',
  'bad_timing',
]);

/** Answer of `POST /telemetry`, given only after the commit. */
export const telemetryReceiptSchema = z.object({
  batchId: z.string(),
  stored: z.number(),
  duplicate: z.number(),
  rejected: z.array(
    z.object({ index: z.number(), reason: rejectionReasonSchema }),
  ),
});

/** See {@link searchAttributesSchema}. */
export type SearchAttributes = z.infer<typeof searchAttributesSchema>;
/** See {@link analyticsEventSchema}. */
export type AnalyticsTelemetryEvent = z.infer<typeof analyticsEventSchema>;
/** See {@link timingEventSchema}. */
export type TimingTelemetryEvent = z.infer<typeof timingEventSchema>;
/** See {@link telemetryEventSchema}. */
export type TelemetryEvent = z.infer<typeof telemetryEventSchema>;
/** See {@link timingOutcomeSchema}. */
export type TimingOutcome = z.infer<typeof timingOutcomeSchema>;
/** See {@link rejectionReasonSchema}. */
export type RejectionReason = z.infer<typeof rejectionReasonSchema>;
/** See {@link telemetryReceiptSchema}. */
export type TelemetryReceipt = z.infer<typeof telemetryReceiptSchema>;
