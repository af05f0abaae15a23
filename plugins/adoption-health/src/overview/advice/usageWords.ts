import { refName } from '../../shared';
import { numberFact, RuleWords, textFact } from './RuleWords';

/** What many people look for is not there. */
export const searchFindsNothing: RuleWords = (advice, { t, format }) => {
  const term = textFact(advice, 'term');
  const count = numberFact(advice, 'episodes');
  const zeroShare = numberFact(advice, 'zeroShare');
  if (term === undefined || count === undefined || zeroShare === undefined) {
    return undefined;
  }
  const { people } = advice;
  return {
    what: t('overview.advice.search-finds-nothing.what', { term }),
    why: t('overview.advice.search-finds-nothing.why', {
      count,
      episodes: format.count(count),
      share: format.share(zeroShare),
    }),
    whom: t('overview.advice.search-finds-nothing.whom', {
      count: people,
      people: format.count(people),
    }),
    press: t('overview.advice.search-finds-nothing.press'),
  };
};

/** Runs of a template fail often. */
export const templateFails: RuleWords = (advice, { t, format }) => {
  const template = textFact(advice, 'template');
  const started = numberFact(advice, 'started');
  const failed = numberFact(advice, 'failed');
  if (template === undefined || started === undefined || failed === undefined) {
    return undefined;
  }
  const { people } = advice;
  return {
    what: t('overview.advice.template-fails.what', { name: refName(template) }),
    why: t('overview.advice.template-fails.why', {
      failed: format.count(failed),
      started: format.count(started),
    }),
    whom:
      people > 0
        ? t('overview.advice.template-fails.whom', {
            count: people,
            people: format.count(people),
          })
        : t('overview.advice.template-fails.nobodyKnown'),
    press: t('overview.advice.template-fails.press'),
  };
};

/** More people than before did not come back. */
export const peopleStayAway: RuleWords = (advice, { t, format }) => {
  const week = textFact(advice, 'week');
  const before = numberFact(advice, 'before');
  if (week === undefined || before === undefined) {
    return undefined;
  }
  const { people } = advice;
  return {
    what: t('overview.advice.people-stay-away.what'),
    why: t('overview.advice.people-stay-away.why', {
      before: format.count(before),
    }),
    whom: t('overview.advice.people-stay-away.whom', {
      count: people,
      people: format.count(people),
      day: format.dayOfYear(week),
    }),
    press: t('overview.advice.people-stay-away.press'),
  };
};

/** Teams are just below the share that counts as adopted. */
export const teamOnTheBrink: RuleWords = (advice, { t, format }) => {
  const teams = numberFact(advice, 'teams');
  const group = textFact(advice, 'group');
  const rate = numberFact(advice, 'rate');
  const threshold = numberFact(advice, 'threshold');
  const needs = numberFact(advice, 'needs');
  if (
    teams === undefined ||
    group === undefined ||
    rate === undefined ||
    threshold === undefined ||
    needs === undefined
  ) {
    return undefined;
  }
  const { people } = advice;
  const name = refName(group);
  const why = t('overview.advice.team-on-the-brink.why', {
    rate: format.share(rate, { target: threshold }),
    threshold: format.share(threshold),
  });
  const others = teams - 1;
  return {
    what: t('overview.advice.team-on-the-brink.what', {
      count: needs,
      needs: format.count(needs),
      name,
    }),
    why:
      others > 0
        ? t('overview.advice.team-on-the-brink.others', {
            count: others,
            others: format.count(others),
            why,
          })
        : why,
    whom: t('overview.advice.team-on-the-brink.whom', {
      count: people,
      people: format.count(people),
      name,
    }),
    press: t('overview.advice.team-on-the-brink.press'),
  };
};

/** Hardly anybody would miss some plugins. */
export const pluginsToDrop: RuleWords = (advice, { t, format }) => {
  const count = numberFact(advice, 'plugins');
  const plugin = textFact(advice, 'plugin');
  const served = numberFact(advice, 'served');
  if (count === undefined || plugin === undefined || served === undefined) {
    return undefined;
  }
  return {
    what: t('overview.advice.plugins-to-drop.what', {
      count,
      plugins: format.count(count),
      plugin,
    }),
    why: t('overview.advice.plugins-to-drop.why', {
      count,
      served: format.share(served),
      plugin,
    }),
    whom: t('overview.advice.plugins-to-drop.whom'),
    press: t('overview.advice.plugins-to-drop.press'),
  };
};
