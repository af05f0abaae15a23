import { numberFact, RuleWords, textFact } from './RuleWords';

/** Telemetry could not come in all the time. */
export const collectionGaps: RuleWords = (advice, { t, format }) => {
  const coverage = numberFact(advice, 'coverage');
  if (coverage === undefined) {
    return undefined;
  }
  return {
    what: t('overview.advice.collection-gaps.what'),
    why: t('overview.advice.collection-gaps.why', {
      coverage: format.share(coverage),
    }),
    whom: t('overview.advice.collection-gaps.whom'),
    press: t('overview.advice.collection-gaps.press'),
  };
};

/** No team is large enough to be shown, or there is none. */
export const groupCutsImpossible: RuleWords = (advice, { t, format }) => {
  const count = numberFact(advice, 'teams');
  if (count === undefined) {
    return undefined;
  }
  return {
    what: t('overview.advice.group-cuts-impossible.what'),
    why:
      count === 0
        ? t('overview.advice.group-cuts-impossible.none')
        : t('overview.advice.group-cuts-impossible.why', {
            count,
            teams: format.count(count),
          }),
    whom: t('overview.advice.group-cuts-impossible.whom'),
    press: t('overview.advice.group-cuts-impossible.press'),
  };
};

/** A route misses the target, and many wait for it. */
export const slowRoute: RuleWords = (advice, { t, format }) => {
  const route = textFact(advice, 'route');
  const p75Ms = numberFact(advice, 'p75Ms');
  const targetMs = numberFact(advice, 'targetMs');
  if (route === undefined || p75Ms === undefined || targetMs === undefined) {
    return undefined;
  }
  const { people } = advice;
  const target = format.goal(targetMs, 'pageReadyP75');
  return {
    what: t('overview.advice.slow-route.what', { route }),
    why: t('overview.advice.slow-route.why', {
      p75: format.duration(p75Ms, { target: targetMs }),
      target,
    }),
    whom: t('overview.advice.slow-route.whom', {
      count: people,
      people: format.count(people),
      target,
    }),
    press: t('overview.advice.slow-route.press'),
  };
};
