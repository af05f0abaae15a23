import { membersThroughNesting } from './membership';

const group = (ref: string, ...parentRefs: string[]) => ({ ref, parentRefs });
const user = (ref: string, ...groupRefs: string[]) => ({ ref, groupRefs });

describe('membersThroughNesting', () => {
  it('makes a member of a team a member of everything above it', () => {
    const members = membersThroughNesting(
      [group('company'), group('tribe', 'company'), group('team', 'tribe')],
      [user('ada', 'team'), user('bob', 'tribe')],
    );
    expect(members).toEqual(
      new Map([
        ['company', new Set(['ada', 'bob'])],
        ['tribe', new Set(['ada', 'bob'])],
        ['team', new Set(['ada'])],
      ]),
    );
  });

  it('counts a person once, by whatever ways they belong', () => {
    const members = membersThroughNesting(
      [group('top'), group('a', 'top'), group('b', 'top')],
      [user('ada', 'a', 'b', 'top')],
    );
    expect(members.get('top')).toEqual(new Set(['ada']));
  });

  it('ends on groups that contain each other', () => {
    const members = membersThroughNesting(
      [group('a', 'b'), group('b', 'a')],
      [user('ada', 'a')],
    );
    expect(members.get('b')).toEqual(new Set(['ada']));
  });

  it('leaves out groups that are not in the catalog', () => {
    expect(membersThroughNesting([], [user('ada', 'gone')]).size).toBe(0);
  });
});
