import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { words } from '../../__testUtils__/words';
import { ruleMessages } from './ruleMessages';
import { findingWords, ruleName } from './ruleWords';

describe('ruleWords', () => {
  const { t } = words();

  it('has words for every rule of the catalogue of rules', () => {
    const ids = freshnessRules.map(({ id }) => id);
    expect(Object.keys(ruleMessages)).toEqual(expect.arrayContaining(ids));
  });

  it('has words for each rule it has messages for', () => {
    for (const [rule, { name, finding }] of Object.entries(ruleMessages)) {
      expect(ruleName(rule, t)).toBe(name);
      expect(findingWords(rule, t)).toBe(finding);
    }
  });

  it('makes words of a rule that is newer', () => {
    expect(ruleName('some-new_rule', t)).toBe('Some new rule');
  });
});
