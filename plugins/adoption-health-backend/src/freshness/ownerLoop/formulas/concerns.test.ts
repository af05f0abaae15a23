import { concerns, DisownedEntity } from './concerns';

const pay: DisownedEntity = {
  ref: 'component:default/pay',
  ownerRef: 'group:default/team-a',
  onDay: 20_778,
  suggestedOwner: { ref: 'group:default/team-b', evidence: ['CODEOWNERS.'] },
};

describe('concerns', () => {
  it.each([
    [['user:default/otto', 'group:default/team-a'], true],
    [['Group:default/Team-B'], true],
    [['group:default/team-c'], false],
    [[], false],
  ])('of people who act for %j is %p', (refs, expected) => {
    expect(concerns(pay, refs)).toBe(expected);
  });

  it('concerns nobody where nobody owns it and nobody is suggested', () => {
    const nobodys = { ref: pay.ref, onDay: pay.onDay };
    expect(concerns(nobodys, ['group:default/team-a'])).toBe(false);
  });
});
