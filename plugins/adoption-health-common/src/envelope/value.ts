import { z } from 'zod';
import { daySchema } from '../time/day';

/** How a number came about. Source: metrics.md 1.9. */
export const evidenceSchema = z.enum([
  'measured',
  'surveyed',
  'estimated',
  'assumed',
]);

/** The days a number speaks of, both included. */
export const windowSchema = z.object({ from: daySchema, to: daySchema });

/** Why a number is not there; the screen turns it into words. */
export const absenceReasonSchema = z.enum([
  'before-collection',
  'no-population',
  'no-samples',
  'few-samples',
  'no-sweep',
  'no-probes',
  'no-entities',
  'no-inventory',
  'nothing-to-count',
  'small-group',
  'few-weeks',
]);

const definition = z.string();

/**
 * The envelope of every number that is served: with its definition, counts,
 * window, coverage and evidence, or the reason why there is none.
 * Source: metrics.md 1.9.
 */
export const valueSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ok'),
    value: z.number(),
    /** What was counted, e.g. active people or page loads. */
    n: z.number().optional(),
    /** What it was divided by, e.g. eligible people. */
    denominator: z.number().optional(),
    evidence: evidenceSchema,
    /** False while the last day of the window is not over. */
    complete: z.boolean(),
    /** Share of the window's minutes in which data could come in, 0..1. */
    coverage: z.number(),
    window: windowSchema,
    definition,
  }),
  z.object({
    status: z.enum(['no-data', 'not-enough-data', 'suppressed']),
    reason: absenceReasonSchema.optional(),
    window: windowSchema,
    definition,
  }),
]);

/** See {@link evidenceSchema}. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** See {@link windowSchema}. */
export type Window = z.infer<typeof windowSchema>;
/** See {@link absenceReasonSchema}. */
export type AbsenceReason = z.infer<typeof absenceReasonSchema>;
/** See {@link valueSchema}. */
export type Value = z.infer<typeof valueSchema>;
/** A {@link Value} that is there. */
export type OkValue = Extract<Value, { status: 'ok' }>;
