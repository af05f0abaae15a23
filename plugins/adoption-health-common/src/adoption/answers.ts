import { z } from 'zod';
import { valueSchema, windowSchema } from '../envelope/value';

/** `GET /adoption/summary`. Every value ends with the window's last day. */
export const adoptionSummarySchema = z.object({
  window: windowSchema,
  values: z.object({
    dau: valueSchema,
    wau: valueSchema,
    mau: valueSchema,
    adoptionRate: valueSchema,
    adoptionRate28: valueSchema,
    habitual: valueSchema,
    stickinessWauMau: valueSchema,
    stickinessDauMau: valueSchema,
    activatedShare: valueSchema,
    teamAdoptionRate: valueSchema,
    goldenPathShare: valueSchema,
    agentCalls: valueSchema,
    activeOutsidePopulation: valueSchema,
  }),
});

/**
 * The metrics `GET /adoption/series` can draw over time; those of people's
 * weeks (new, retained, resurrected, dormant) by week.
 */
export const adoptionSeriesMetricSchema = z.enum([
  'dau',
  'wau',
  'mau',
  'adoptionRate',
  'newPeople',
  'retained',
  'resurrected',
  'dormant',
  'searches',
]);

/** `GET /adoption/series`. Days before collection began are absent. */
export const adoptionSeriesSchema = z.object({
  metric: adoptionSeriesMetricSchema,
  grain: z.enum(['day', 'week']),
  points: z.array(z.intersection(z.object({ at: z.string() }), valueSchema)),
});

/** See {@link adoptionSummarySchema}. */
export type AdoptionSummary = z.infer<typeof adoptionSummarySchema>;
/** See {@link adoptionSeriesMetricSchema}. */
export type AdoptionSeriesMetric = z.infer<typeof adoptionSeriesMetricSchema>;
/** See {@link adoptionSeriesSchema}. */
export type AdoptionSeries = z.infer<typeof adoptionSeriesSchema>;
