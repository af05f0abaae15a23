import { CompoundEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  adoptionSeriesSchema,
  adviceListSchema,
  changesSchema,
  Day,
  frequencySchema,
  funnelSchema,
  outlookSchema,
  pluginsSchema,
  retentionSchema,
  searchHealthSchema,
  teamsSchema,
  useCaseCoverageSchema,
  adoptionSummarySchema,
  alternativesSchema,
  briefSchema,
  CampaignRequest,
  campaignSchema,
  campaignsSchema,
  contextSchema,
  disownedListSchema,
  entityFreshnessSchema,
  estimateSchema,
  EstimateRequest,
  fieldDietSchema,
  fixListSchema,
  freshnessSeriesSchema,
  freshnessSummarySchema,
  meSchema,
  myCatalogSchema,
  performanceRoutesSchema,
  performanceSummarySchema,
  ReportRequest,
  SnoozeRequest,
  statusSchema,
} from 'backstage-plugin-adoption-health-common';
import {
  AdoptionHealthApi,
  AdoptionQuery,
  AdoptionSeriesQuery,
  AskOptions,
  DaysQuery,
  FixListQuery,
  FreshnessSeriesQuery,
} from './AdoptionHealthApi';

interface AnswerSchema<T> {
  parse(answer: unknown): T;
}

type Parameters = Record<string, string | number | undefined>;

/** {@link AdoptionHealthApi} over HTTP; every answer is checked on arrival. */
export class AdoptionHealthClient implements AdoptionHealthApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  getContext(options?: AskOptions) {
    return this.get(contextSchema, '/context', options);
  }

  getAdoptionSummary(query: AdoptionQuery, options?: AskOptions) {
    const path = `/adoption/summary${search({ ...query })}`;
    return this.get(adoptionSummarySchema, path, options);
  }

  getAdoptionSeries(query: AdoptionSeriesQuery, options?: AskOptions) {
    const path = `/adoption/series${search({ ...query })}`;
    return this.get(adoptionSeriesSchema, path, options);
  }

  getRetention(query: AdoptionQuery, options?: AskOptions) {
    const path = `/adoption/retention${search({ ...query })}`;
    return this.get(retentionSchema, path, options);
  }

  getFrequency(query: Omit<AdoptionQuery, 'from'>, options?: AskOptions) {
    const path = `/adoption/frequency${search({ ...query })}`;
    return this.get(frequencySchema, path, options);
  }

  getTeams(query: { to: Day }, options?: AskOptions) {
    const path = `/adoption/teams${search({ ...query })}`;
    return this.get(teamsSchema, path, options);
  }

  getPlugins(query: AdoptionQuery, options?: AskOptions) {
    const path = `/adoption/plugins${search({ ...query })}`;
    return this.get(pluginsSchema, path, options);
  }

  getSearchHealth(query: DaysQuery, options?: AskOptions) {
    const path = `/adoption/search${search({ ...query })}`;
    return this.get(searchHealthSchema, path, options);
  }

  getUseCaseCoverage(query: { to: Day }, options?: AskOptions) {
    const path = `/adoption/coverage${search({ ...query })}`;
    return this.get(useCaseCoverageSchema, path, options);
  }

  getFunnel(query: DaysQuery, options?: AskOptions) {
    const path = `/adoption/funnel${search({ ...query })}`;
    return this.get(funnelSchema, path, options);
  }

  getOutlook(options?: AskOptions) {
    return this.get(outlookSchema, '/adoption/outlook', options);
  }

  getAdvice(options?: AskOptions) {
    return this.get(adviceListSchema, '/overview/advice', options);
  }

  getChanges(options?: AskOptions) {
    return this.get(changesSchema, '/overview/changes', options);
  }

  getFreshnessSummary(options?: AskOptions) {
    return this.get(freshnessSummarySchema, '/freshness/summary', options);
  }

  getEntityFreshness(entity: CompoundEntityRef, options?: AskOptions) {
    return this.get(entityFreshnessSchema, entityPath(entity), options);
  }

  attestEntity(entity: CompoundEntityRef) {
    const path = `${entityPath(entity)}/attestation`;
    return this.post(entityFreshnessSchema, path);
  }

  disownEntity(entity: CompoundEntityRef) {
    const path = `${entityPath(entity)}/not-mine`;
    return this.post(entityFreshnessSchema, path);
  }

  snoozeEntity(entity: CompoundEntityRef, body: SnoozeRequest) {
    const path = `${entityPath(entity)}/snooze`;
    return this.post(entityFreshnessSchema, path, { body });
  }

  reportEntity(entity: CompoundEntityRef, body: ReportRequest) {
    const path = `${entityPath(entity)}/report`;
    return this.post(entityFreshnessSchema, path, { body });
  }

  getFixList(query: FixListQuery, options?: AskOptions) {
    const path = `/freshness/entities${search({ ...query })}`;
    return this.get(fixListSchema, path, options);
  }

  getFixListCsv(query: FixListQuery, options?: AskOptions) {
    const path = `/freshness/entities${search({ ...query, format: 'csv' })}`;
    return this.text(path, options);
  }

  getMyCatalog(options?: AskOptions) {
    return this.get(myCatalogSchema, '/freshness/mine', options);
  }

  getFreshnessSeries(query: FreshnessSeriesQuery, options?: AskOptions) {
    const path = `/freshness/series${search({ ...query })}`;
    return this.get(freshnessSeriesSchema, path, options);
  }

  getFieldDiet(options?: AskOptions) {
    return this.get(fieldDietSchema, '/freshness/fields', options);
  }

  getDisowned(options?: AskOptions) {
    return this.get(disownedListSchema, '/freshness/disowned', options);
  }

  getCampaigns(options?: AskOptions) {
    return this.get(campaignsSchema, '/freshness/campaigns', options);
  }

  startCampaign(body: CampaignRequest) {
    return this.post(campaignSchema, '/freshness/campaigns', { body });
  }

  endCampaign(id: string) {
    const path = `/freshness/campaigns/${encodeURIComponent(id)}/end`;
    return this.post(campaignSchema, path);
  }

  confirmSweep() {
    return this.post(freshnessSummarySchema, '/admin/freshness/confirm');
  }

  getPerformanceSummary(query: DaysQuery, options?: AskOptions) {
    const path = `/performance/summary${search({ ...query })}`;
    return this.get(performanceSummarySchema, path, options);
  }

  getPerformanceRoutes(query: DaysQuery, options?: AskOptions) {
    const metric = 'page_ready';
    const path = `/performance/routes${search({ ...query, metric })}`;
    return this.get(performanceRoutesSchema, path, options);
  }

  getAlternatives(query: { engineers: number }, options?: AskOptions) {
    const path = `/value/alternatives${search({ ...query })}`;
    return this.get(alternativesSchema, path, options);
  }

  estimate(body: EstimateRequest, options?: AskOptions) {
    return this.post(estimateSchema, '/value/estimate', { body, ...options });
  }

  getBrief(options?: AskOptions) {
    return this.get(briefSchema, '/brief', options);
  }

  getBriefMarkdown(options?: AskOptions) {
    return this.text(`/brief${search({ format: 'markdown' })}`, options);
  }

  getStatus(options?: AskOptions) {
    return this.get(statusSchema, '/admin/status', options);
  }

  getMe(options?: AskOptions) {
    return this.get(meSchema, '/me', options);
  }

  private async get<T>(
    schema: AnswerSchema<T>,
    path: string,
    options?: AskOptions,
  ): Promise<T> {
    const response = await this.request(path, { signal: options?.signal });
    return schema.parse(await response.json());
  }

  private async text(path: string, options?: AskOptions): Promise<string> {
    const response = await this.request(path, { signal: options?.signal });
    return response.text();
  }

  private async post<T>(
    schema: AnswerSchema<T>,
    path: string,
    options: AskOptions & { body?: unknown } = {},
  ): Promise<T> {
    const { body, signal } = options;
    const response = await this.request(path, {
      method: 'POST',
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
      signal,
    });
    return schema.parse(await response.json());
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('adoption-health');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function search(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) {
      query.set(name, String(value));
    }
  }
  return `?${query}`;
}

function entityPath(entity: CompoundEntityRef): string {
  const parts = [entity.kind, entity.namespace, entity.name];
  return `/freshness/entities/${parts.map(encodeURIComponent).join('/')}`;
}
