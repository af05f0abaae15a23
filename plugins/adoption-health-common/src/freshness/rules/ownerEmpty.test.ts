import { buildEntity } from './__testUtils__/buildEntity';
import { buildMembers, buildOwner } from './__testUtils__/buildOwner';
import { OwnerEvidence } from './FreshnessRule';
import { ownerEmpty } from './ownerEmpty';

const empty = buildOwner('group:default/team-a', { members: buildMembers() });

function check(...owners: OwnerEvidence[]) {
  return ownerEmpty.check(buildEntity(), { owners });
}

describe('owner-empty', () => {
  it('accuses a group that has no members', () => {
    expect(check(empty)).toEqual({
      evidence:
        'Its owner group:default/team-a has no members, not even through nested groups.',
      evidenceKey: 'group:default/team-a',
      fix: {
        summary:
          'Set spec.owner to a group that has members, or add some to this one.',
        change: { path: 'spec.owner', current: 'team-a' },
      },
    });
  });

  it('accuses a group whose people work in other teams now', () => {
    const members = buildMembers({ former: 3, formerStillHere: 1 });
    expect(check({ ...empty, members })?.evidenceKey).toBe(
      'group:default/team-a',
    );
  });

  it('says of each owner why it cannot answer', () => {
    const absent = buildOwner('user:default/ada', { state: 'unresolved' });
    const finding = check(absent, empty);
    expect(finding?.evidence).toBe(
      'Of its owners, group:default/team-a has no members, user:default/ada is not in the catalog.',
    );
    expect(finding?.evidenceKey).toBe(
      'group:default/team-a,user:default/ada absent',
    );
    expect(check(empty, absent)).toEqual(finding);
  });

  it('keeps its evidence key while other people are counted', () => {
    const members = buildMembers({ former: 9, formerStillHere: 9 });
    expect(check({ ...empty, members })?.evidenceKey).toBe(
      check(empty)?.evidenceKey,
    );
  });

  it.each<[string, OwnerEvidence]>([
    [
      'a group with one member, in a nested group',
      { ...empty, members: buildMembers({ now: 1 }) },
    ],
    ['a group that nobody counted', { ...empty, members: undefined }],
    ['a group that nobody looked up', { ...empty, state: 'unknown' }],
    ['a group that is not in the catalog', { ...empty, state: 'unresolved' }],
    [
      'a group that everyone left: see owner-left',
      { ...empty, members: buildMembers({ former: 2 }) },
    ],
    ['a user, who has no members', buildOwner('user:default/ada')],
    ['a system, which has none either', buildOwner('system:default/shop')],
  ])('leaves %s alone', (_, owner) => {
    expect(check(owner)).toBeUndefined();
  });

  it('leaves an entity alone that has another owner with members', () => {
    const members = buildMembers({ now: 1 });
    const other = buildOwner('group:ops/team-a', { members });
    expect(check(empty, other)).toBeUndefined();
    expect(check(empty, buildOwner('user:default/ada'))).toBeUndefined();
  });

  it('leaves an entity without owner to owner-missing', () => {
    expect(check()).toBeUndefined();
  });
});
