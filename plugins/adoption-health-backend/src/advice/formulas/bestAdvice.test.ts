import {
  adviceRuleIds,
  adviceSchema,
} from 'backstage-plugin-adoption-health-common';
import {
  buildCatalog,
  buildFunnel,
  buildItem,
  buildLifecycle,
  buildPlugins,
  buildRoute,
  buildSearch,
  buildSpeed,
  buildTeam,
  buildTeams,
  buildTemplate,
  buildTerm,
  ok,
} from '../__testUtils__/situations';
import { rankedRules, urgentRules } from '../rules';
import { Situation } from '../Situation';
import { bestAdvice } from './bestAdvice';

const rulesOf = (situation: Situation) =>
  bestAdvice(situation).map(({ rule }) => rule);

/** Everything is wrong but the sizes of teams. */
const troubled: Situation = {
  catalog: buildCatalog([buildItem()], {
    byRule: [{ rule: 'owner-left', entities: 2 }],
    byOwner: [{ total: 3, fresh: 0, stale: 3, unknown: 0 }],
  }),
  speed: buildSpeed([buildRoute()], { '/catalog': 50 }),
  search: buildSearch([buildTerm()]),
  templates: buildFunnel([buildTemplate({ started: 40, succeeded: 10 })]),
  teams: buildTeams([buildTeam({ active: 5, eligible: 18 })]),
  lifecycle: buildLifecycle([1, 1, 1, 1, 15]),
  plugins: buildPlugins({
    keep: ['catalog'],
    drop: ['radar'],
    served: ok('dietServed', 0.97),
    bestFive: { keep: ['catalog'], served: ok('dietServed', 0.97) },
  }),
  collection: { coverage: 0.5 },
};

describe('bestAdvice', () => {
  it('is empty where nothing is known, or nothing wrong', () => {
    expect(bestAdvice({})).toEqual([]);
    expect(bestAdvice({ collection: { coverage: 1 } })).toEqual([]);
  });

  it('has three actions, those that help most people first', () => {
    expect(rulesOf({ ...troubled, collection: { coverage: 1 } })).toEqual([
      'slow-route',
      'most-read-stale',
      'template-fails',
    ]);
  });

  it('mends the collection of data before everything else', () => {
    expect(rulesOf(troubled)).toEqual([
      'collection-gaps',
      'slow-route',
      'most-read-stale',
    ]);
  });

  it('keeps the order of the rules where they help as many', () => {
    const { plugins, teams } = troubled;
    expect(
      rulesOf({ plugins, teams: buildTeams([]), collection: { coverage: 1 } }),
    ).toEqual(['group-cuts-impossible', 'plugins-to-drop']);
    expect(rulesOf({ plugins, teams })).toEqual([
      'team-on-the-brink',
      'plugins-to-drop',
    ]);
  });

  it('gives the same advice twice', () => {
    expect(bestAdvice(troubled)).toEqual(bestAdvice(troubled));
  });
});

describe('the rules', () => {
  const situation = { ...troubled, teams: buildTeams([]) };
  const given = [troubled, situation].flatMap(one =>
    [...urgentRules, ...rankedRules].flatMap(rule => rule(one) ?? []),
  );

  it('all have something to say, each with an id of its own', () => {
    const ids = new Set(given.map(({ rule }) => rule));
    expect([...ids].sort()).toEqual([...adviceRuleIds].sort());
    expect(ids.size).toBe(urgentRules.length + rankedRules.length);
  });

  it('fit the contract and link below the portal', () => {
    for (const advice of given) {
      expect(adviceSchema.parse(advice)).toEqual(advice);
      expect(advice.link).toMatch(/^\/adoption-health\/[a-z]+(\?|$)/);
    }
  });
});
