import { CompoundEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  adoptionSeriesSchema,
  adoptionSummarySchema,
  alternativesSchema,
  briefSchema,
  contextSchema,
  entityFreshnessSchema,
  estimateSchema,
  EstimateRequest,
  freshnessSummarySchema,
  meSchema,
  performanceRoutesSchema,
  performanceSummarySchema,
  statusSchema,
} from 'backstage-plugin-adoption-health-common';
import {
  AdoptionHealthApi,
  AdoptionQuery,
  AdoptionSeriesQuery,
  AskOptions,
  DaysQuery,
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

  getFreshnessSummary(options?: AskOptions) {
    return this.get(freshnessSummarySchema, '/freshness/summary', options);
  }

  getEntityFreshness(entity: CompoundEntityRef, options?: AskOptions) {
    return this.get(entityFreshnessSchema, entityPath(entity), options);
  }

  async attestEntity(entity: CompoundEntityRef) {
    const path = `${entityPath(entity)}/attestation`;
    const response = await this.request(path, { method: 'POST' });
    return entityFreshnessSchema.parse(await response.json());
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

  async estimate(request: EstimateRequest, options?: AskOptions) {
    const response = await this.request('/value/estimate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      signal: options?.signal,
    });
    return estimateSchema.parse(await response.json());
  }

  getBrief(options?: AskOptions) {
    return this.get(briefSchema, '/brief', options);
  }

  async getBriefMarkdown(options?: AskOptions) {
    const path = `/brief${search({ format: 'markdown' })}`;
    const response = await this.request(path, { signal: options?.signal });
    return response.text();
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
