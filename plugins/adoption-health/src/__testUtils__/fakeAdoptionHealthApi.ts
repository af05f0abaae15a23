import { AdoptionHealthApi } from '../api';
import { buildAdoptionSeries, buildAdoptionSummary } from './buildAdoption';
import { buildContext } from './buildContext';
import { buildEntityFreshness, buildFreshnessSummary } from './buildFreshness';
import { buildMe } from './buildMe';
import {
  buildPerformanceRoutes,
  buildPerformanceSummary,
} from './buildPerformance';
import { buildStatus } from './buildStatus';

/**
 * An API that answers like a portal in use. Money questions have no answer of
 * their own here: a test that asks one gives it.
 */
export function fakeAdoptionHealthApi(
  overrides: Partial<AdoptionHealthApi> = {},
): AdoptionHealthApi {
  return {
    getContext: async () => buildContext(),
    getAdoptionSummary: async () => buildAdoptionSummary(),
    getAdoptionSeries: async () => buildAdoptionSeries(),
    getFreshnessSummary: async () => buildFreshnessSummary(),
    getEntityFreshness: async () => buildEntityFreshness(),
    attestEntity: async () => buildEntityFreshness({ state: 'fresh' }),
    getPerformanceSummary: async () => buildPerformanceSummary(),
    getPerformanceRoutes: async () => buildPerformanceRoutes(),
    getAlternatives: () => unanswered('getAlternatives'),
    estimate: () => unanswered('estimate'),
    getBrief: () => unanswered('getBrief'),
    getBriefMarkdown: () => unanswered('getBriefMarkdown'),
    getStatus: async () => buildStatus(),
    getMe: async () => buildMe(),
    ...overrides,
  };
}

async function unanswered(question: string): Promise<never> {
  throw new Error(`The test gives no answer to ${question}`);
}
