import { z } from 'zod';
import { valueSchema, windowSchema } from '../envelope/value';

/**
 * `GET /adoption/plugins?from&to&group`, most people first.
 * Source: metrics.md 2, "Plugin reach / depth" and "Plugin diet".
 */
export const pluginsSchema = z.object({
  window: windowSchema,
  rows: z.array(
    z.object({
      pluginId: z.string(),
      events: z.number().optional(),
      people: valueSchema,
      /** Share of the eligible people. */
      reach: valueSchema,
      /** Events per person; absent where people are not shown. */
      perPerson: z.number().optional(),
      /** Part of every portal, so no candidate of the diet. */
      isShell: z.boolean(),
    }),
  ),
  /** Which plugins it takes; absent without repeat users. */
  diet: z
    .object({
      keep: z.array(z.string()),
      /** Plugins one could drop, the first to go first. */
      drop: z.array(z.string()),
      /** Share of the repeat users who lose nothing. */
      served: valueSchema,
      bestFive: z.object({ keep: z.array(z.string()), served: valueSchema }),
    })
    .optional(),
});

/** `GET /adoption/search?from&to`. Source: metrics.md 2, "Search health". */
export const searchHealthSchema = z.object({
  window: windowSchema,
  episodes: valueSchema,
  /** Of the episodes whose results are known. */
  zeroShare: valueSchema,
  /** Episodes whose results nobody knows. */
  unknownResults: z.number(),
  clickedShare: valueSchema,
  medianRank: valueSchema,
  /** Terms that at least k people searched, most searched first. */
  terms: z.array(
    z.object({
      term: z.string(),
      episodes: z.number(),
      people: valueSchema,
      zeroShare: valueSchema,
      clickedShare: valueSchema,
    }),
  ),
  /** Episodes of terms that fewer people searched. */
  otherEpisodes: z.number(),
});

/** `GET /adoption/coverage?to`. Source: metrics.md 2, "Use-case coverage". */
export const useCaseCoverageSchema = z.object({
  window: windowSchema,
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      plugins: z.array(z.string()),
      /** False where none of its plugins was ever seen. */
      installed: z.boolean(),
      /** Share of the eligible people. */
      coverage: valueSchema,
    }),
  ),
  /** Share of the use cases that at least 10 % use. */
  covered: valueSchema,
  target: z.number(),
});

/** `GET /adoption/funnel?from&to`. Source: metrics.md 2, "Golden-path share". */
export const funnelSchema = z.object({
  window: windowSchema,
  goldenPathShare: valueSchema,
  /** Share of what templates made that is there and not stale after 90 days. */
  aliveShare: valueSchema,
  templates: z.array(
    z.object({
      /** Full entity ref. */
      template: z.string(),
      views: valueSchema,
      started: valueSchema,
      succeeded: valueSchema,
      /** Of what it made at least 90 days ago. */
      alive: valueSchema,
      medianMinutes: z.number().optional(),
    }),
  ),
  /** From a first visit to value: the steps of the people new in the window. */
  activation: z.array(
    z.object({
      step: z.enum(['first-visit', 'second-day', 'value', 'habitual']),
      people: valueSchema,
    }),
  ),
});

/** See {@link pluginsSchema}. */
export type Plugins = z.infer<typeof pluginsSchema>;
/** See {@link searchHealthSchema}. */
export type SearchHealth = z.infer<typeof searchHealthSchema>;
/** See {@link useCaseCoverageSchema}. */
export type UseCaseCoverage = z.infer<typeof useCaseCoverageSchema>;
/** See {@link funnelSchema}. */
export type Funnel = z.infer<typeof funnelSchema>;
