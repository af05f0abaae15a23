import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { words } from '../../__testUtils__/words';
import { refName } from './refName';
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

describe('refName', () => {
  it.each([
    ['group:default/pay', 'pay'],
    ['group:shop/pay', 'shop/pay'],
    ['component:default/a', 'a'],
    ['not a ref:', 'not a ref:'],
  ])('calls %s %s', (ref, name) => {
    expect(refName(ref)).toBe(name);
  });
});
