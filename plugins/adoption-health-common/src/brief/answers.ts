import { z } from 'zod';
import { daySchema } from '../time/day';
import { alternativeSchema, sourceSchema } from '../value/answers';
import { successNumberSchema } from './success';

/** Whether the portal will reach its adoption target in time. */
export const gateStateSchema = z.enum([
  'reached',
  'missed',
  'on-track',
  'at-risk',
  'off-track',
  'not-enough-data',
]);

/**
 * The decision gate: today's adoption and its forecast against the target.
 * Source: metrics.md 2, "Growth forecast" and "Decision gate".
 */
export const decisionGateSchema = z.object({
  state: gateStateSchema,
  /** Complete weeks with a rate, of the eight a forecast needs. */
  weeks: z.number(),
  weeksNeeded: z.number(),
  /** Forecast of the rate at the target's date; absent without enough weeks. */
  forecast: z
    .object({ low: z.number(), middle: z.number(), high: z.number() })
    .optional(),
});

/** `GET /brief`: what leadership decides on, on one page. */
export const briefSchema = z.object({
  /** The day the numbers end with. */
  asOf: daySchema,
  /** True while that day is not over. */
  today: z.boolean(),
  demo: z.boolean(),
  success: z.array(successNumberSchema),
  gate: decisionGateSchema,
  /** What the portal is compared with, for the eligible population. */
  value: z.object({
    engineers: z.number(),
    /** True where nobody is known to be eligible, so that it is an example. */
    engineersAreExample: z.boolean().optional(),
    currency: z.string(),
    selfHosted: alternativeSchema,
    bought: z.array(alternativeSchema),
    sources: z.record(z.string(), sourceSchema),
  }),
});

/** See {@link gateStateSchema}. */
export type GateState = z.infer<typeof gateStateSchema>;
/** See {@link decisionGateSchema}. */
export type DecisionGate = z.infer<typeof decisionGateSchema>;
/** See {@link briefSchema}. */
export type Brief = z.infer<typeof briefSchema>;
