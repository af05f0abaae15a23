import { z } from 'zod';
import { decisionGateSchema } from '../brief/answers';
import { valueSchema, windowSchema } from '../envelope/value';
import { daySchema } from '../time/day';

const bandSchema = z.object({
  low: z.number(),
  middle: z.number(),
  high: z.number(),
});

/** `GET /adoption/outlook`. Source: metrics.md 2, forecast and decision gate. */
export const outlookSchema = z.object({
  gate: decisionGateSchema,
  /** The forecast week by week to the target's date, at most 52. */
  forecast: z.array(z.object({ at: daySchema, ...bandSchema.shape })),
  /** Counted from the launch; empty where its day is not configured. */
  milestones: z.array(
    z.object({
      id: z.enum(['teams-by-month-6', 'rate-by-month-12', 'rate-by-month-18']),
      by: daySchema,
      target: z.number(),
      /** Now, or as of `by` once that is over. */
      value: valueSchema,
      state: z.enum(['reached', 'missed', 'open', 'unknown']),
    }),
  ),
});

/** The rules that give advice; the Overview has words for each of them. */
export const adviceRuleIds = [
  'collection-gaps',
  'most-read-stale',
  'owners-gone',
  'owners-missing',
  'slow-route',
  'search-finds-nothing',
  'template-fails',
  'people-stay-away',
  'team-on-the-brink',
  'group-cuts-impossible',
  'plugins-to-drop',
] as const;

/** An action worth doing, with the facts that say so. */
export const adviceSchema = z.object({
  /** The rule that gave it. */
  rule: z.string(),
  /** What the words of the rule are filled in with. */
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
  /** People it would help, as far as one can tell, to order by. */
  people: z.number(),
  /** Path below the portal, e.g. `/adoption-health/catalog?rule=owner-left`. */
  link: z.string(),
});

const missingSchema = z
  .array(
    z.enum([
      'adoption',
      'catalog',
      'collection',
      'lifecycle',
      'plugins',
      'search',
      'speed',
      'teams',
      'templates',
    ]),
  )
  .optional();

/** `GET /overview/advice`: the actions most worth doing, the best first. */
export const adviceListSchema = z.object({
  actions: z.array(adviceSchema),
  /** What could not be looked at, or not by the caller; absent if nothing. */
  missing: missingSchema,
});

/** `GET /overview/changes`: the last 28 days beside the 28 before. */
export const changesSchema = z.object({
  window: windowSchema,
  before: windowSchema,
  changes: z.array(
    z.object({
      metric: z.string(),
      now: valueSchema,
      before: valueSchema,
      /** Whether more is better. */
      direction: z.enum(['up', 'down']),
    }),
  ),
  /** As in {@link adviceListSchema}. */
  missing: missingSchema,
});

/** See {@link outlookSchema}. */
export type Outlook = z.infer<typeof outlookSchema>;
/** See {@link adviceRuleIds}. */
export type AdviceRuleId = (typeof adviceRuleIds)[number];
/** See {@link adviceSchema}. */
export type Advice = z.infer<typeof adviceSchema>;
/** See {@link adviceListSchema}. */
export type AdviceList = z.infer<typeof adviceListSchema>;
/** See {@link changesSchema}. */
export type Changes = z.infer<typeof changesSchema>;
