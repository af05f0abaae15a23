import { component } from '../__testUtils__/entities';
import { isOwner } from './isOwner';

const pay = component('pay', { owner: 'team-a' });

describe('isOwner', () => {
  it.each([
    ['their group owns it', ['user:default/ada', 'group:default/team-a'], true],
    ['case differs', ['group:default/Team-A'], true],
    ['another group owns it', ['group:default/team-b'], false],
    ['the namespace differs', ['group:other/team-a'], false],
    ['a user has the name of the group', ['user:default/team-a'], false],
    ['they act for nobody', [], false],
  ])('decides when %s', (_, refs, expected) => {
    expect(isOwner(pay, refs)).toBe(expected);
  });

  it('believes the relations only, not the text', () => {
    const unrelated = { ...pay, relations: [] };
    expect(isOwner(unrelated, ['group:default/team-a'])).toBe(false);
  });

  it('takes no other relation for ownership', () => {
    const relations = [{ type: 'partOf', targetRef: 'group:default/team-a' }];
    expect(isOwner({ ...pay, relations }, ['group:default/team-a'])).toBe(
      false,
    );
  });
});
