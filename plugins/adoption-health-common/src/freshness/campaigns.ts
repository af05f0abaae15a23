import { z } from 'zod';
import { daySchema } from '../time/day';

/** The entities a campaign is about; every field that is given must match. */
export const campaignScopeSchema = z.object({
  /** Done when the rule no longer finds anything; otherwise when not stale. */
  rule: z.string().max(64).optional(),
  kind: z.string().max(100).optional(),
  /** Full entity ref. */
  owner: z.string().max(500).optional(),
  /** Full entity ref. */
  system: z.string().max(500).optional(),
  type: z.string().max(100).optional(),
  lifecycle: z.string().max(100).optional(),
});

/** `POST /freshness/campaigns`, for admins. */
export const campaignRequestSchema = z.object({
  name: z.string().trim().min(1).max(200),
  scope: campaignScopeSchema,
  /** After today. */
  targetDay: daySchema,
});

/** A drive to mend something by a day. */
export const campaignSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: campaignScopeSchema,
  startedOn: daySchema,
  targetDay: daySchema,
  endedOn: daySchema.optional(),
  /** Entities that are or were in it. */
  total: z.number(),
  done: z.number(),
  /** The burn-up, a point a day with a sweep. */
  points: z.array(
    z.object({ at: daySchema, total: z.number(), done: z.number() }),
  ),
  /** Entities left, by owner, most first. */
  left: z.array(
    z.object({ owner: z.string().optional(), entities: z.number() }),
  ),
});

/** `GET /freshness/campaigns`, the running ones first. */
export const campaignsSchema = z.object({ campaigns: z.array(campaignSchema) });

/** See {@link campaignScopeSchema}. */
export type CampaignScope = z.infer<typeof campaignScopeSchema>;
/** See {@link campaignRequestSchema}. */
export type CampaignRequest = z.infer<typeof campaignRequestSchema>;
/** See {@link campaignSchema}. */
export type Campaign = z.infer<typeof campaignSchema>;
/** See {@link campaignsSchema}. */
export type Campaigns = z.infer<typeof campaignsSchema>;
