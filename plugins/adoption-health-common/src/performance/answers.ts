import { z } from 'zod';
import { valueSchema, windowSchema } from '../envelope/value';

/** Hard: the document was loaded. Soft: the route changed within it. */
export const navigationSchema = z.enum(['hard', 'soft']);

/** `GET /performance/summary`: page_ready of all routes, and uptime. */
export const performanceSummarySchema = z.object({
  window: windowSchema,
  values: z.object({
    pageReadyP75: valueSchema,
    pageReadyWithinTarget: valueSchema,
    uptime: valueSchema,
  }),
  targetMs: z.number(),
});

/** One line of the route table. Times in ms, shares 0..1. */
export const routeTimingSchema = z.object({
  route: z.string(),
  pluginId: z.string(),
  navigation: navigationSchema,
  /** Loads that were ready, timed out, or were left after the target. */
  n: z.number(),
  p50: z.number().nullable(),
  p75: z.number().nullable(),
  p95: z.number().nullable(),
  withinTargetShare: valueSchema,
  timedOut: z.number(),
  /** Left before the target had passed: counted apart, judged not at all. */
  aborted: z.number(),
});

/** `GET /performance/routes`, slowest p75 first. */
export const performanceRoutesSchema = z.object({
  window: windowSchema,
  targetMs: z.number(),
  rows: z.array(routeTimingSchema),
});

/** See {@link navigationSchema}. */
export type Navigation = z.infer<typeof navigationSchema>;
/** See {@link performanceSummarySchema}. */
export type PerformanceSummary = z.infer<typeof performanceSummarySchema>;
/** See {@link routeTimingSchema}. */
export type RouteTiming = z.infer<typeof routeTimingSchema>;
/** See {@link performanceRoutesSchema}. */
export type PerformanceRoutes = z.infer<typeof performanceRoutesSchema>;
