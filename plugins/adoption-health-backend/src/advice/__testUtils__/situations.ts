import {
  AdoptionSeries,
  dayOf,
  Finding,
  FixListItem,
  FreshnessSummary,
  Funnel,
  MetricId,
  OkValue,
  Plugins,
  RouteTiming,
  SearchHealth,
  TeamAdoption,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { Situation } from '../Situation';

/** A Saturday, 2026-11-21. */
export const today = 20_778;

/** The 28 days that ended yesterday. */
export const window = { from: today - 28, to: today - 1, complete: true };

const wire = { from: dayOf(window.from), to: dayOf(window.to) };

/** A value of {@link window}. */
export function ok(
  definition: MetricId,
  value: number,
  overrides: Partial<OkValue> = {},
): OkValue {
  return {
    ...okValue(definition, { value, window, coverage: 1 }),
    ...overrides,
  };
}

/** A value that too few people stand behind. */
export function suppressed(definition: MetricId): Value {
  return absentValue(definition, {
    status: 'suppressed',
    reason: 'small-group',
    window,
  });
}

/** An open finding of a rule. */
export function buildFinding(
  rule: string,
  overrides: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity: 'stale',
    since: '2026-10-01',
    evidence: 'A fact.',
    fix: { summary: 'Mend it.' },
    attested: false,
    ...overrides,
  };
}

/** A stale component of team-a that 40 people read, last changed long ago. */
export function buildItem(overrides: Partial<FixListItem> = {}): FixListItem {
  return {
    ref: 'component:default/pay',
    kind: 'Component',
    owner: 'group:default/team-a',
    state: 'stale',
    findings: [buildFinding('unverified')],
    readers: ok('entityReaders', 40),
    harm: 40,
    ...overrides,
  };
}

/** The catalog part with these stale entities. */
export function buildCatalog(
  items: FixListItem[],
  summary: Partial<FreshnessSummary> = {},
): Required<Situation>['catalog'] {
  return {
    stale: { items },
    summary: {
      total: 100,
      fresh: 90,
      stale: 10,
      unknown: 0,
      staleShare: ok('staleShare', 0.1),
      upperBound: ok('staleUpperBound', 0.1),
      byRule: [],
      byKind: [],
      byOwner: [],
      ...summary,
    },
  };
}

/** A route that takes seven seconds, with a target of five. */
export function buildRoute(overrides: Partial<RouteTiming> = {}): RouteTiming {
  return {
    route: '/catalog',
    pluginId: 'catalog',
    navigation: 'hard',
    n: 100,
    p50: 3000,
    p75: 7000,
    p95: 9000,
    withinTargetShare: ok('pageReadyWithinTarget', 0.6),
    timedOut: 0,
    aborted: 0,
    ...overrides,
  };
}

/** The speed part with these routes. */
export function buildSpeed(
  rows: RouteTiming[],
  waiting: Record<string, number>,
): Required<Situation>['speed'] {
  return {
    routes: { window: wire, targetMs: 5000, rows },
    peopleWaiting: new Map(Object.entries(waiting)),
  };
}

/** A term that 20 people searched in vain. */
export function buildTerm(
  overrides: Partial<SearchHealth['terms'][number]> = {},
): SearchHealth['terms'][number] {
  return {
    term: 'vpn',
    episodes: 30,
    people: ok('searchTermPeople', 20),
    zeroShare: ok('searchZeroShare', 1),
    clickedShare: ok('searchClickedShare', 0),
    ...overrides,
  };
}

/** The search part with these terms. */
export function buildSearch(
  terms: SearchHealth['terms'],
  overrides: Partial<SearchHealth> = {},
): SearchHealth {
  return {
    window: wire,
    episodes: ok('searches', 200),
    zeroShare: ok('searchZeroShare', 0.2),
    unknownResults: 0,
    clickedShare: ok('searchClickedShare', 0.5),
    medianRank: ok('searchMedianRank', 2),
    terms,
    otherEpisodes: 0,
    ...overrides,
  };
}

/** A template with so many runs, opened by 30 people. */
export function buildTemplate(
  runs: { started: number; succeeded: number },
  overrides: Partial<Funnel['templates'][number]> = {},
): Funnel['templates'][number] {
  return {
    template: 'template:default/service',
    views: ok('templateViews', 30),
    started: ok('templateStarted', runs.started),
    succeeded: ok('templateSucceeded', runs.succeeded),
    alive: ok('templateAliveShare', 1),
    ...overrides,
  };
}

/** The templates part. */
export function buildFunnel(templates: Funnel['templates']): Funnel {
  return {
    window: wire,
    goldenPathShare: ok('goldenPathShare', 0.5),
    aliveShare: ok('templateAliveShare', 0.5),
    templates,
    activation: [],
  };
}

/** A team with so many active of its eligible members. */
export function buildTeam(
  members: { active: number; eligible: number },
  overrides: Partial<TeamAdoption> = {},
): TeamAdoption {
  const { active, eligible } = members;
  return {
    group: 'group:default/team-a',
    eligible,
    active: ok('teamActive', active),
    rate: ok('teamRate', active / eligible, {
      n: active,
      denominator: eligible,
    }),
    adopted: false,
    ...overrides,
  };
}

/** The teams part, where 30 % count. */
export function buildTeams(
  rows: TeamAdoption[],
  threshold = 0.3,
): Required<Situation>['teams'] {
  return { window: wire, threshold, rows };
}

/** The plugins part with this diet. */
export function buildPlugins(diet: Plugins['diet']): Plugins {
  return { window: wire, rows: [], diet };
}

/** People who did not come back, week after week, the last one a week ago. */
export function buildLifecycle(people: readonly number[]): AdoptionSeries {
  return {
    metric: 'dormant',
    grain: 'week',
    points: people.map((value, index) => ({
      at: dayOf(today - 6 - 7 * (people.length - 1 - index)),
      ...ok('dormant', value),
    })),
  };
}
