import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { ChartTable, useWords, Words } from '../../shared';
import { useFixListFilter } from '../filter/useFixListFilter';
import { ruleName } from '../words/ruleWords';
import { BreakdownFrame } from './BreakdownFrame';

type RuleCount = FreshnessSummary['byRule'][number];

/** What is wrong most often. */
export function ByRuleCard(props: { summary: FreshnessSummary }) {
  const words = useWords();
  const { t } = words;
  const { filter } = useFixListFilter();
  const byRule = props.summary.byRule
    .filter(({ entities }) => entities > 0)
    .sort((one, other) => other.entities - one.entities);
  return (
    <BreakdownFrame
      title={ruleTitle(byRule, words)}
      subtitle={t('catalog.breakdown.byRule.subtitle')}
      rows={byRule.map(({ rule, entities }) => {
        const isCurrent = filter.rule === rule;
        return {
          id: rule,
          name: ruleName(rule, t),
          count: entities,
          isCurrent,
          // A notice makes no entity stale, so all states are asked for.
          change: isCurrent
            ? { rule: undefined, state: 'stale' }
            : { rule, state: 'all' },
        };
      })}
      table={ruleTable(byRule, words)}
      fileName="findings-by-rule"
    />
  );
}

function ruleTitle(byRule: RuleCount[], { t, format }: Words): string {
  const [most, ...others] = byRule;
  if (!most) {
    return t('catalog.breakdown.byRule.none');
  }
  const rule = ruleName(most.rule, t);
  return others.length === 0
    ? t('catalog.breakdown.byRule.one', { rule })
    : t('catalog.breakdown.byRule.top', {
        rule,
        n: format.count(most.entities),
      });
}

function ruleTable(byRule: RuleCount[], { t, format }: Words): ChartTable {
  return {
    columns: [
      { label: t('catalog.breakdown.column.rule') },
      { label: t('catalog.breakdown.column.entities'), numeric: true },
    ],
    rows: byRule.map(({ rule, entities }) => ({
      id: rule,
      cells: [
        { text: ruleName(rule, t), raw: rule },
        { text: format.count(entities), raw: entities },
      ],
    })),
  };
}
