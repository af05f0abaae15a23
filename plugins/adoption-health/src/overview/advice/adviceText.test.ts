import {
  adviceRuleIds,
  AdviceRuleId,
} from 'backstage-plugin-adoption-health-common';
import { buildAdvice, builtAdvice } from '../../__testUtils__/buildAdvice';
import { words } from '../../__testUtils__/words';
import { adviceText, ruleWords } from './adviceText';

const textOf = (advice: Parameters<typeof adviceText>[0]) => {
  const { what, why, whom, press } = adviceText(advice, words());
  return [what, why, whom, press].join(' | ').replace(/\u202f/g, ' ');
};
const built = (rule: AdviceRuleId, facts: Record<string, number | string>) =>
  buildAdvice({
    ...builtAdvice[rule],
    facts: { ...builtAdvice[rule].facts, ...facts },
  });

describe('adviceText', () => {
  it.each(adviceRuleIds)('has words of its own for %s', rule => {
    expect(ruleWords[rule](builtAdvice[rule], words())).toBeDefined();
    const text = textOf(builtAdvice[rule]);
    expect(text).not.toMatch(/\{\{|undefined|NaN|\|\s*\|/);
  });

  it.each<[AdviceRuleId, string]>([
    [
      'owners-gone',
      'Give 13 stale entities an owner | Their owners have left. | 84 people read the most read one | Open the 13',
    ],
    [
      'slow-route',
      'Make /docs/:namespace/:kind/:name/* faster | Its p75 is 6.4 s; the target is under 5 s. | 71 people waited over 5 s | See the routes',
    ],
    [
      'search-finds-nothing',
      'Answer the search for “kafka topic” | 112 searches in 28 days, 96 % without a result. | 38 people searched for it | See search gaps',
    ],
    [
      'team-on-the-brink',
      'Win one more person in checkout | 28 % of its people are active in a week; at 30 % it counts as adopted. 2 other teams are as close. | 18 people in checkout are not active yet | See the team',
    ],
  ])('says what, why, for whom and where of %s', (rule, text) => {
    expect(textOf(builtAdvice[rule])).toBe(text);
  });

  it('speaks of one as of one', () => {
    expect(textOf(built('owners-gone', { entities: 1, readers: 1 }))).toBe(
      'Give a stale entity an owner | Its owner has left. | 1 person reads the most read one | Open it',
    );
  });

  it('names the entity by its title', () => {
    expect(
      textOf(built('most-read-stale', { entities: 1, title: 'Indexer' })),
    ).toMatch(/^Fix Indexer \|/);
  });

  it('bears a finding that is newer than this page', () => {
    expect(textOf(built('owners-gone', { finding: 'owner-asleep' }))).toMatch(
      'Their owners cannot answer for them.',
    );
  });

  it('says that nobody can tell how many it helps', () => {
    expect(textOf(builtAdvice['owners-missing'])).toMatch(
      'Too few readers of each to say',
    );
  });

  it('says a rule that is newer than this page plainly', () => {
    expect(textOf(buildAdvice({ rule: 'tidy-your-room', people: 7 }))).toBe(
      'Look into “tidy your room” | The backend advises it. This page is older and has no words for it. | It would help 7 people | Open',
    );
  });

  it.each(adviceRuleIds)('says %s plainly without its facts', rule => {
    const text = textOf(buildAdvice({ rule, facts: {}, people: 0 }));
    expect(text).toMatch(/^Look into/);
    expect(text).toMatch('How many it helps is not known');
  });
});
