import { Advice, AdviceRuleId } from 'backstage-plugin-adoption-health-common';
import { AdviceText, RuleWords, Words } from './RuleWords';
import { mostReadStale, ownersGone, ownersMissing } from './catalogWords';
import { collectionGaps, groupCutsImpossible, slowRoute } from './portalWords';
import {
  peopleStayAway,
  pluginsToDrop,
  searchFindsNothing,
  teamOnTheBrink,
  templateFails,
} from './usageWords';

/** The rules that have words of their own. A new rule is one row here. */
export const ruleWords: Record<AdviceRuleId, RuleWords> = {
  'collection-gaps': collectionGaps,
  'most-read-stale': mostReadStale,
  'owners-gone': ownersGone,
  'owners-missing': ownersMissing,
  'slow-route': slowRoute,
  'search-finds-nothing': searchFindsNothing,
  'template-fails': templateFails,
  'people-stay-away': peopleStayAway,
  'team-on-the-brink': teamOnTheBrink,
  'group-cuts-impossible': groupCutsImpossible,
  'plugins-to-drop': pluginsToDrop,
};

/** An action in words; in plain ones where its rule is newer than this page. */
export function adviceText(advice: Advice, words: Words): AdviceText {
  const known = isKnown(advice.rule)
    ? ruleWords[advice.rule](advice, words)
    : undefined;
  return known ?? plain(advice, words);
}

function isKnown(rule: string): rule is AdviceRuleId {
  return Object.hasOwn(ruleWords, rule);
}

function plain(advice: Advice, { t, format }: Words): AdviceText {
  const { rule, people } = advice;
  return {
    what: t('overview.advice.plain.what', { rule: rule.replace(/-/g, ' ') }),
    why: t('overview.advice.plain.why'),
    whom:
      people > 0
        ? t('overview.advice.plain.whom', {
            count: people,
            people: format.count(people),
          })
        : t('overview.advice.plain.nobodyKnown'),
    press: t('overview.advice.plain.press'),
  };
}
