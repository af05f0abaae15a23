import { z } from 'zod';
import { valueSchema } from '../envelope/value';
import { daySchema } from '../time/day';
import {
  findingSchema,
  freshnessStateSchema,
  suggestedOwnerSchema,
} from './answers';

/**
 * Reader harm: distinct readers of 28 days who are not among the owners, times
 * the weight of the worst open finding; `low` where too few read it to say so.
 * Source: metrics.md 3, "Reader harm".
 */
export const harmSchema = z.union([z.number(), z.literal('low')]);

/** One row of the fix list. */
export const fixListItemSchema = z.object({
  ref: z.string(),
  kind: z.string(),
  title: z.string().optional(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  owner: z.string().optional(),
  state: freshnessStateSchema,
  findings: z.array(findingSchema),
  /** First day of its oldest open finding; absent without one. */
  since: daySchema.optional(),
  /** As in {@link entityFreshnessSchema}. */
  readers: valueSchema,
  harm: harmSchema,
  editUrl: z.string().optional(),
  suggestedOwner: suggestedOwnerSchema.optional(),
  snoozedUntil: daySchema.optional(),
  disownedOn: daySchema.optional(),
});

/** What the fix list can be sorted by; the worst, oldest or first comes first. */
export const fixListSortSchema = z.enum(['harm', 'since', 'name']);

/** Most rows of a page of the fix list. */
export const FIX_LIST_PAGE_LIMIT = 200;

/**
 * `GET /freshness/entities?state&rule&owner&kind&system&sort&limit&cursor`.
 * With `format=csv` the whole list comes as a table, without paging.
 */
export const fixListSchema = z.object({
  items: z.array(fixListItemSchema),
  /** Absent where the caller may see only some entities. */
  total: z.number().optional(),
  /** Absent on the last page. */
  nextCursor: z.string().optional(),
});

/** `GET /freshness/mine`: what the caller owns that has findings, worst first. */
export const myCatalogSchema = z.object({
  /** Entities the caller or a group of theirs owns. */
  owned: z.number(),
  stale: z.number(),
  unknown: z.number(),
  items: z.array(fixListItemSchema),
});

/** See {@link harmSchema}. */
export type Harm = z.infer<typeof harmSchema>;
/** See {@link fixListItemSchema}. */
export type FixListItem = z.infer<typeof fixListItemSchema>;
/** See {@link fixListSortSchema}. */
export type FixListSort = z.infer<typeof fixListSortSchema>;
/** See {@link fixListSchema}. */
export type FixList = z.infer<typeof fixListSchema>;
/** See {@link myCatalogSchema}. */
export type MyCatalog = z.infer<typeof myCatalogSchema>;
