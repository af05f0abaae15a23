import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { ruleKey } from './ruleWords';

describe('ruleKey', () => {
  it.each(freshnessRules.map(({ id }) => [id]))('has words for %s', id => {
    expect(ruleKey(id)).not.toBe('other');
  });

  it('is “other” for a rule that is newer than this page', () => {
    expect(ruleKey('moon-phase')).toBe('other');
  });
});
