import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  AdoptionSeries,
  AdoptionSeriesMetric,
  AdoptionSummary,
  Alternatives,
  Brief,
  Context,
  Day,
  EntityFreshness,
  Estimate,
  EstimateRequest,
  FreshnessSummary,
  Me,
  PerformanceRoutes,
  PerformanceSummary,
  Status,
} from 'backstage-plugin-adoption-health-common';

/** The days a question is about, both included. */
export interface DaysQuery {
  from: Day;
  to: Day;
}

/** Days, narrowed to the members of a group where one is given. */
export interface AdoptionQuery extends DaysQuery {
  /** Entity ref of a group. */
  group?: string;
}

/** Which metric to draw over which days. */
export interface AdoptionSeriesQuery extends AdoptionQuery {
  metric: AdoptionSeriesMetric;
}

/** Lets the asker give up on an answer. */
export interface AskOptions {
  signal?: AbortSignal;
}

/**
 * The questions the frontend asks the Adoption Health backend. Every call
 * rejects with a `ResponseError` where the backend refuses or fails.
 */
export interface AdoptionHealthApi {
  getContext(options?: AskOptions): Promise<Context>;
  getAdoptionSummary(
    query: AdoptionQuery,
    options?: AskOptions,
  ): Promise<AdoptionSummary>;
  getAdoptionSeries(
    query: AdoptionSeriesQuery,
    options?: AskOptions,
  ): Promise<AdoptionSeries>;
  getFreshnessSummary(options?: AskOptions): Promise<FreshnessSummary>;
  getEntityFreshness(
    entity: CompoundEntityRef,
    options?: AskOptions,
  ): Promise<EntityFreshness>;
  /** Says "still accurate" as the caller, who has to be an owner. */
  attestEntity(entity: CompoundEntityRef): Promise<EntityFreshness>;
  getPerformanceSummary(
    query: DaysQuery,
    options?: AskOptions,
  ): Promise<PerformanceSummary>;
  getPerformanceRoutes(
    query: DaysQuery,
    options?: AskOptions,
  ): Promise<PerformanceRoutes>;
  getAlternatives(
    query: { engineers: number },
    options?: AskOptions,
  ): Promise<Alternatives>;
  estimate(request: EstimateRequest, options?: AskOptions): Promise<Estimate>;
  getBrief(options?: AskOptions): Promise<Brief>;
  /** The brief as a Markdown document, to paste or to keep. */
  getBriefMarkdown(options?: AskOptions): Promise<string>;
  /** How the data comes about; for admins only. */
  getStatus(options?: AskOptions): Promise<Status>;
  /** What is stored about the caller. */
  getMe(options?: AskOptions): Promise<Me>;
}
