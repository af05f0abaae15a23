import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  AdviceList,
  AdoptionSeries,
  UseCaseCoverage,
  Teams,
  SearchHealth,
  Retention,
  Plugins,
  Outlook,
  Funnel,
  Frequency,
  Changes,
  SnoozeRequest,
  ReportRequest,
  MyCatalog,
  FreshnessState,
  FreshnessSeries,
  FixListSort,
  FixList,
  FieldDiet,
  DisownedList,
  Campaigns,
  CampaignRequest,
  Campaign,
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

/** Which rows of the fix list, in which order. */
export interface FixListQuery {
  state?: FreshnessState;
  rule?: string;
  /** Full entity ref, or `none`. */
  owner?: string;
  kind?: string;
  /** Full entity ref. */
  system?: string;
  sort?: FixListSort;
  limit?: number;
  cursor?: string;
}

/** Freshness over days, of one owner or kind where one is given. */
export interface FreshnessSeriesQuery extends DaysQuery {
  owner?: string;
  kind?: string;
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
  getRetention(query: AdoptionQuery, options?: AskOptions): Promise<Retention>;
  getFrequency(
    query: Omit<AdoptionQuery, 'from'>,
    options?: AskOptions,
  ): Promise<Frequency>;
  getTeams(query: { to: Day }, options?: AskOptions): Promise<Teams>;
  getPlugins(query: AdoptionQuery, options?: AskOptions): Promise<Plugins>;
  getSearchHealth(
    query: DaysQuery,
    options?: AskOptions,
  ): Promise<SearchHealth>;
  getUseCaseCoverage(
    query: { to: Day },
    options?: AskOptions,
  ): Promise<UseCaseCoverage>;
  getFunnel(query: DaysQuery, options?: AskOptions): Promise<Funnel>;
  getOutlook(options?: AskOptions): Promise<Outlook>;
  /** The actions most worth doing. */
  getAdvice(options?: AskOptions): Promise<AdviceList>;
  /** The last 28 days beside the 28 before. */
  getChanges(options?: AskOptions): Promise<Changes>;
  getFreshnessSummary(options?: AskOptions): Promise<FreshnessSummary>;
  getEntityFreshness(
    entity: CompoundEntityRef,
    options?: AskOptions,
  ): Promise<EntityFreshness>;
  /** Says "still accurate" as the caller, who has to be an owner. */
  attestEntity(entity: CompoundEntityRef): Promise<EntityFreshness>;
  /** Says "not mine" as an owner; the platform team hears of it. */
  disownEntity(entity: CompoundEntityRef): Promise<EntityFreshness>;
  /** No reminders until a day; `null` ends that. For owners. */
  snoozeEntity(
    entity: CompoundEntityRef,
    request: SnoozeRequest,
  ): Promise<EntityFreshness>;
  /** Says "this is wrong" as a reader. */
  reportEntity(
    entity: CompoundEntityRef,
    request: ReportRequest,
  ): Promise<EntityFreshness>;
  getFixList(query: FixListQuery, options?: AskOptions): Promise<FixList>;
  /** The whole list as a table, a row a finding. */
  getFixListCsv(query: FixListQuery, options?: AskOptions): Promise<string>;
  getMyCatalog(options?: AskOptions): Promise<MyCatalog>;
  getFreshnessSeries(
    query: FreshnessSeriesQuery,
    options?: AskOptions,
  ): Promise<FreshnessSeries>;
  getFieldDiet(options?: AskOptions): Promise<FieldDiet>;
  getDisowned(options?: AskOptions): Promise<DisownedList>;
  getCampaigns(options?: AskOptions): Promise<Campaigns>;
  /** For admins. */
  startCampaign(request: CampaignRequest): Promise<Campaign>;
  /** For admins. */
  endCampaign(id: string): Promise<Campaign>;
  /** Lets a sweep that was held back become the picture. For admins. */
  confirmSweep(): Promise<FreshnessSummary>;
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
