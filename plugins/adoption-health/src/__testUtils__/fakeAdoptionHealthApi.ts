import { AdoptionHealthApi } from '../api';
import { buildAdoptionSeries, buildAdoptionSummary } from './buildAdoption';
import { buildAdviceList } from './buildAdvice';
import { buildCampaigns } from './buildCampaigns';
import { buildChanges } from './buildChanges';
import { buildContext } from './buildContext';
import { buildDisownedList } from './buildDisowned';
import { buildFieldDiet } from './buildFieldDiet';
import { buildFixList } from './buildFixList';
import { buildEntityFreshness, buildFreshnessSummary } from './buildFreshness';
import { buildFreshnessSeries } from './buildFreshnessSeries';
import { buildFrequency } from './buildFrequency';
import { buildFunnel } from './buildFunnel';
import { buildLifecycleSeries, isLifecycleMetric } from './buildLifecycle';
import { buildMe } from './buildMe';
import { buildMyCatalog } from './buildMyCatalog';
import { buildOutlook } from './buildOutlook';
import {
  buildPerformanceRoutes,
  buildPerformanceSummary,
} from './buildPerformance';
import { buildPlugins } from './buildPlugins';
import { buildRetention } from './buildRetention';
import { buildSearchHealth } from './buildSearchHealth';
import { buildStatus } from './buildStatus';
import { buildTeams } from './buildTeams';
import { buildUseCaseCoverage } from './buildUseCaseCoverage';

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
    getAdoptionSeries: async ({ metric }) =>
      isLifecycleMetric(metric)
        ? buildLifecycleSeries(metric)
        : buildAdoptionSeries(),
    getRetention: async () => buildRetention(),
    getFrequency: async () => buildFrequency(),
    getTeams: async () => buildTeams(),
    getPlugins: async () => buildPlugins(),
    getSearchHealth: async () => buildSearchHealth(),
    getUseCaseCoverage: async () => buildUseCaseCoverage(),
    getFunnel: async () => buildFunnel(),
    getOutlook: async () => buildOutlook(),
    getAdvice: async () => buildAdviceList(),
    getChanges: async () => buildChanges(),
    getFreshnessSummary: async () => buildFreshnessSummary(),
    getEntityFreshness: async () => buildEntityFreshness(),
    attestEntity: async () => buildEntityFreshness({ state: 'fresh' }),
    disownEntity: async () =>
      buildEntityFreshness({ disownedOn: '2026-11-20' }),
    snoozeEntity: async (_entity, { until }) =>
      buildEntityFreshness({ snoozedUntil: until ?? undefined }),
    reportEntity: async () =>
      buildEntityFreshness({ reports: { readers: 1, mine: true, notes: [] } }),
    getFixList: async () => buildFixList(),
    getFixListCsv: async () => 'entity,rule\n',
    getMyCatalog: async () => buildMyCatalog(),
    getFreshnessSeries: async () => buildFreshnessSeries(),
    getFieldDiet: async () => buildFieldDiet(),
    getDisowned: async () => buildDisownedList(),
    getCampaigns: async () => buildCampaigns(),
    startCampaign: () => unanswered('startCampaign'),
    endCampaign: () => unanswered('endCampaign'),
    confirmSweep: async () => buildFreshnessSummary(),
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
