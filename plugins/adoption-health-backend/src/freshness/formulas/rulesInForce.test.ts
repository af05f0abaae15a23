import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { rulesInForce } from './rulesInForce';

const rules = freshnessRules.filter(({ id }) =>
  ['orphan', 'owner-missing'].includes(id),
);

describe('rulesInForce', () => {
  it('are all rules, as bad as they say themselves', () => {
    expect(rulesInForce(rules, {})).toEqual(
      rules.map(rule => ({ rule, severity: 'stale' })),
    );
  });

  it('are as bad as is configured, and without those that are off', () => {
    const severities = { orphan: 'notice', 'owner-missing': 'off' } as const;
    const [only, ...others] = rulesInForce(rules, severities);
    expect(only).toMatchObject({ rule: { id: 'orphan' }, severity: 'notice' });
    expect(others).toEqual([]);
  });

  it.each(['orphans', 'constructor'])(
    'refuses a severity for %s, which is no rule',
    id => {
      expect(() => rulesInForce(rules, { [id]: 'off' })).toThrow(
        `adoptionHealth.freshness.severities.${id}: no rule has this id`,
      );
    },
  );

  it('refuses two rules of one id', () => {
    expect(() => rulesInForce([...rules, rules[0]], {})).toThrow(
      `Two freshness rules have the id ${rules[0].id}`,
    );
  });
});
