import {
  Advice,
  AdviceRuleId,
  FixList,
  FreshnessSummary,
  Funnel,
  PerformanceRoutes,
  Plugins,
  SearchHealth,
  AdoptionSeries,
  Teams,
} from 'backstage-plugin-adoption-health-common';

/** What rules of advice look at; a part that could not be read is absent. */
export interface Situation {
  catalog?: {
    summary: FreshnessSummary;
    /** Stale entities that the caller may see, the most harmful first. */
    stale: FixList;
  };
  speed?: {
    routes: PerformanceRoutes;
    /** Distinct people with a slow load, by route; as far as it is shown. */
    peopleWaiting: ReadonlyMap<string, number>;
  };
  search?: SearchHealth;
  plugins?: Plugins;
  teams?: Teams;
  templates?: Funnel;
  /** Who did not come back, by week. */
  lifecycle?: AdoptionSeries;
  collection?: {
    /** Of the last 28 days, those before collection left out; 0..1. */
    coverage?: number;
  };
}

/** {@link Advice} of a rule that the screen has words for. */
export type GivenAdvice = Advice & { rule: AdviceRuleId };

/**
 * One thing to look for. Its id and the `facts` it fills in are what the words
 * on the screen are made of; `people` are 0 where nobody can tell.
 */
export type AdviceRule = (situation: Situation) => GivenAdvice | undefined;
