import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { CallerAccess } from './access/CallerAccess';
import { createOutlookRoom } from './adoption/outlook/room';
import { adoptedTeams } from './adoption/formulas/adoptedTeams';
import { getAdoptedTeams } from './adoption/read/getAdoptedTeams';
import { AdoptionSources } from './adoption/read/getAdoptionFacts';
import { getAdoptionSeries } from './adoption/read/getAdoptionSeries';
import { getAdoptionSummary } from './adoption/read/getAdoptionSummary';
import { getTeams } from './adoption/read/getTeams';
import { PeopleSources } from './adoption/read/PeopleSources';
import { createAdoptionRouter } from './adoption/router';
import { groupRefOf } from './adoption/uses/formulas/groupRefOf';
import { getFunnel } from './adoption/uses/read/getFunnel';
import { getGoldenPathShare } from './adoption/uses/read/getGoldenPathShare';
import { getPlugins } from './adoption/uses/read/getPlugins';
import { getSearchHealth } from './adoption/uses/read/getSearchHealth';
import { remembering } from './adoption/uses/read/UsesSources';
import { createUsesRouter } from './adoption/uses/router';
import { createAdviceRoom } from './advice/room';
import { getAgentCalls } from './agents/read/getAgentCalls';
import { createAgentsRoom } from './agents/room';
import { AdoptionHealthConfig } from './config/readConfig';
import { DerivedFacts } from './facts/DerivedFacts';
import { FreshnessRoom } from './freshness/room';
import { getPeopleWaiting } from './performance/read/getPeopleWaiting';
import { PerformanceAnswers } from './performance/room';
import { Database } from './platform/database/Database';
import { DayWindow } from './platform/window';
import { LongQuestion } from './warmUp/warmUpTask';

/** What pages look back on, and what a sceptic asks for. */
const MONTH_AND_YEAR = [28, 365];

/**
 * Puts together what is answered about adoption: who uses the portal, for
 * what, where that leads, and what to do about it.
 */
export function buildAdoption(options: {
  access: CallerAccess;
  actionsRegistry: ActionsRegistryService;
  auth: AuthService;
  /** The first day with data; undefined before there is any. */
  collectingSince: () => Promise<DayNumber | undefined>;
  config: AdoptionHealthConfig;
  freshness: FreshnessRoom;
  knex: Database;
  logger: LoggerService;
  performance: PerformanceAnswers;
  sources: AdoptionSources;
}) {
  const { access, auth, config, knex, logger, sources } = options;
  const { freshness, performance } = options;
  const { clock, coverage, groupSize, reportingDay } = sources;
  const holds: CallerAccess['holds'] = (credentials, permission) =>
    access.holds(credentials, permission);

  const people: PeopleSources = {
    ...sources,
    teams: config.teams,
    goldenPathShare: window => getGoldenPathShare(knex, window),
    agentCalls: window => getAgentCalls(sources, window),
  };
  const uses = remembering({
    ...sources,
    timeZone: config.timeZone,
    useCases: config.useCases,
  });
  const summary = (window: DayWindow, groupRef?: string) =>
    getAdoptionSummary(people, { window, groupRef });
  const search = (window: DayWindow) => getSearchHealth(uses, { window });

  const outlook = createOutlookRoom({
    access,
    adoption: sources,
    adoptedTeams: day => getAdoptedTeams(people, day),
    settings: {
      target: config.targets.adoptionRate,
      launchedOn: config.launchedOn,
    },
  });
  const waiting = new DerivedFacts<Map<string, number>>({ knex });
  const teams = (window: DayWindow) => getTeams(people, window);
  const plugins = (window: DayWindow) => getPlugins(uses, { window });
  const funnel = (window: DayWindow) => getFunnel(uses, { window });
  const advice = createAdviceRoom({
    ...{ access, clock, reportingDay, logger },
    advice: {
      staleEntities: freshness.staleEntities,
      freshness: freshness.readSummary,
      routes: performance.readRoutes,
      peopleWaiting: window =>
        waiting.get(window, () =>
          getPeopleWaiting(knex, { window, groupSize }),
        ),
      search,
      plugins,
      teams: to => teams({ from: to, to, complete: true }),
      groupsSince: async () => (await sources.people.read()).groupsSince,
      funnel,
      dormant: window =>
        getAdoptionSeries(sources, { metric: 'dormant', window }),
      openSince: async () => {
        const startMs = await sources.collectionStart();
        return startMs === undefined ? undefined : reportingDay(startMs);
      },
      coverage: async window =>
        (await coverage(window))({ ...window, complete: true }),
    },
    changes: {
      collectingSince: options.collectingSince,
      // The teams are told from the same reading.
      adoption: async window => {
        const { values } = await summary(window);
        return {
          ...values,
          adoptedTeams: adoptedTeams(values.teamAdoptionRate),
        };
      },
      freshnessSeries: freshness.readSeries,
      performance: performance.readSummary,
      search,
    },
  });
  createAgentsRoom({
    ...{ auth, holds, logger, knex, clock, reportingDay },
    summary: ({ window, group }) => summary(window, groupRefOf(group)),
    teams,
  }).register(options.actionsRegistry);

  return {
    routers: [
      createAdoptionRouter({ access, sources: people }),
      createUsesRouter({ access, sources: uses }),
      outlook.router,
      advice.router,
    ],
    summary,
    gate: outlook.gate,
    longQuestions: [
      {
        days: [28],
        ask: async () => advice.askAll(await auth.getOwnServiceCredentials()),
      },
      { days: MONTH_AND_YEAR, ask: summary },
      {
        days: MONTH_AND_YEAR,
        ask: window => getGroupSeries(sources, window),
      },
      { days: MONTH_AND_YEAR, ask: search },
      { days: MONTH_AND_YEAR, ask: plugins },
      { days: [...MONTH_AND_YEAR, 84], ask: funnel },
      { days: MONTH_AND_YEAR, ask: performance.readRoutes },
    ] satisfies LongQuestion[],
  };
}

/** Of any group: what may be shown of one depends on all. */
async function getGroupSeries(
  sources: AdoptionSources,
  window: DayWindow,
): Promise<void> {
  const { membership } = await sources.people.read();
  const [groupRef] = membership.on(window.to).keys();
  if (groupRef !== undefined) {
    const metric = 'adoptionRate';
    await getAdoptionSeries(sources, { metric, window, groupRef });
  }
}
