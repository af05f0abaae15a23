import {
  FIX_LIST_PAGE_LIMIT,
  fixListSortSchema,
  freshnessStateSchema,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import { windowQuerySchema } from '../../../platform/window';
import { entityRefQuery } from './entityRefQuery';

const DEFAULT_LIMIT = 50;

const ownerSchema = z.union([z.literal('none'), entityRefQuery('group')]);
const wordSchema = z
  .string()
  .min(1)
  .max(100)
  .refine(text => !text.includes('\0'));

/** The query of `GET /freshness/entities`. */
export const listQuerySchema = z.object({
  state: freshnessStateSchema.optional(),
  rule: wordSchema.optional(),
  owner: ownerSchema.optional(),
  kind: wordSchema.optional(),
  system: entityRefQuery('system').optional(),
  sort: fixListSortSchema.default('harm'),
  limit: z
    .string()
    .regex(/^\d{1,4}$/, { error: 'no whole number' })
    .transform(Number)
    .pipe(z.number().min(1).max(FIX_LIST_PAGE_LIMIT))
    .default(DEFAULT_LIMIT),
  cursor: z.string().min(1).max(4000).optional(),
  format: z.enum(['json', 'csv']).default('json'),
});

/** The query of `GET /freshness/series`. */
export const seriesQuerySchema = windowQuerySchema.extend({
  owner: ownerSchema.optional(),
  kind: wordSchema.optional(),
});
