import { z } from 'zod';
import { evidenceSchema } from '../envelope/value';

/** Where a figure comes from, and what speaks for caution. */
export const sourceSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  year: z.number(),
  url: z.string().optional(),
  /** E.g. that the prices come from one vendor's comparison. */
  bias: z.string().optional(),
});

/** An amount in the instance's currency, from `low` to `high`. */
export const rangeSchema = z.object({ low: z.number(), high: z.number() });

/** What one source says, e.g. "1 to 2 engineers". */
export const statementSchema = z.object({
  text: z.string(),
  /** Id of the source, a key of `sources`. */
  source: z.string(),
});

/** Something a source says of an alternative, and who says otherwise. */
export const sourcedTextSchema = statementSchema.extend({
  otherSources: z.array(statementSchema).optional(),
});

/** One row of the alternatives table. */
export const alternativeSchema = z.object({
  id: z.string(),
  name: z.string(),
  yearlyCost: rangeSchema,
  /** How the cost was calculated, e.g. "39 x 200 people x 12 months". */
  calculation: z.string(),
  evidence: evidenceSchema,
  /** Id of the source of the price, a key of `sources`. */
  source: z.string(),
  year: z.number(),
  /** What others say of the yearly cost. */
  otherSources: z.array(statementSchema).optional(),
  timeToValue: sourcedTextSchema.optional(),
  engineersNeeded: sourcedTextSchema.optional(),
  skills: sourcedTextSchema.optional(),
  customisation: sourcedTextSchema.optional(),
  typicalAdoption: sourcedTextSchema.optional(),
});

/** `GET /value/alternatives?engineers`. */
export const alternativesSchema = z.object({
  engineers: z.number(),
  currency: z.string(),
  rows: z.array(alternativeSchema),
  sources: z.record(z.string(), sourceSchema),
});

/** Body of `POST /value/estimate`. */
export const estimateRequestSchema = z.object({
  engineers: z.int().min(1).max(1_000_000),
  frontendSkill: z.enum(['weak', 'moderate', 'strong']),
  timelineMonths: z.number().min(1).max(60),
  customisation: z.enum(['low', 'medium', 'high']),
});

/** A coefficient of the estimate that no source gives. */
export const assumptionSchema = z.object({
  id: z.string(),
  /** What it does, in one sentence. */
  text: z.string(),
  value: z.number(),
});

/** One option of the investment estimate. Costs a year, months to 30 %. */
export const estimateOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  fte: rangeSchema,
  firstYearCost: rangeSchema,
  yearlyCost: rangeSchema,
  monthsTo30Percent: rangeSchema,
  verdict: z.string(),
  /** `assumed` as soon as one of `assumptions` moves the source's figures. */
  evidence: evidenceSchema,
  sources: z.array(z.string()),
  /** What others say of the team, the cost or the time. */
  otherSources: z.array(statementSchema).optional(),
  /** The coefficients that these figures rest on beside the sources. */
  assumptions: z.array(assumptionSchema).optional(),
});

/** Answer of `POST /value/estimate`. */
export const estimateSchema = z.object({
  request: estimateRequestSchema,
  currency: z.string(),
  options: z.array(estimateOptionSchema),
  sources: z.record(z.string(), sourceSchema),
});

/** See {@link sourceSchema}. */
export type Source = z.infer<typeof sourceSchema>;
/** See {@link rangeSchema}. */
export type CostRange = z.infer<typeof rangeSchema>;
/** See {@link statementSchema}. */
export type Statement = z.infer<typeof statementSchema>;
/** See {@link sourcedTextSchema}. */
export type SourcedText = z.infer<typeof sourcedTextSchema>;
/** See {@link alternativeSchema}. */
export type Alternative = z.infer<typeof alternativeSchema>;
/** See {@link alternativesSchema}. */
export type Alternatives = z.infer<typeof alternativesSchema>;
/** See {@link estimateRequestSchema}. */
export type EstimateRequest = z.infer<typeof estimateRequestSchema>;
/** See {@link assumptionSchema}. */
export type Assumption = z.infer<typeof assumptionSchema>;
/** See {@link estimateOptionSchema}. */
export type EstimateOption = z.infer<typeof estimateOptionSchema>;
/** See {@link estimateSchema}. */
export type Estimate = z.infer<typeof estimateSchema>;
