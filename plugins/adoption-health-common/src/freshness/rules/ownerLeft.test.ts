import { buildEntity } from './__testUtils__/buildEntity';
import { buildMembers, buildOwner } from './__testUtils__/buildOwner';
import { OwnerEvidence } from './FreshnessRule';
import { ownerLeft } from './ownerLeft';

const leaver = buildOwner('user:default/ada', {
  state: 'unresolved',
  lastSeen: '2026-05-01',
});
const emptied = buildOwner('group:default/team-a', {
  members: buildMembers({ former: 3 }),
});

function check(...owners: OwnerEvidence[]) {
  return ownerLeft.check(buildEntity(), { owners });
}

describe('owner-left', () => {
  it('accuses a user who was in the catalog', () => {
    expect(check(leaver)).toEqual({
      evidence:
        'Its owner user:default/ada is no longer in the catalog, where it was last seen on 2026-05-01.',
      evidenceKey: 'user:default/ada 2026-05-01',
      fix: {
        summary: 'Set spec.owner to the group that looks after it now.',
        change: { path: 'spec.owner', current: 'team-a' },
      },
    });
  });

  it('accuses a group that everyone left', () => {
    const finding = check(emptied);
    expect(finding?.evidence).toBe(
      'Its owner group:default/team-a has no members: everyone who was in it has left the catalog.',
    );
    expect(finding?.evidenceKey).toBe('group:default/team-a');
  });

  it('accuses a group that is gone with everyone in it', () => {
    const finding = check({ ...emptied, state: 'unresolved' });
    expect(finding?.evidence).toBe(
      'Its owner group:default/team-a is no longer in the catalog, and neither is anyone who was in it.',
    );
    expect(finding?.evidenceKey).toBe('group:default/team-a absent');
  });

  it('tells of several owners in any order', () => {
    const finding = check(leaver, emptied);
    expect(finding?.evidenceKey).toBe(
      'group:default/team-a,user:default/ada 2026-05-01',
    );
    expect(check(emptied, leaver)).toEqual(finding);
  });

  it('names nobody who was in a group', () => {
    expect(check(emptied)?.evidence).not.toMatch(/user:|\d/);
  });

  it.each<[string, OwnerEvidence]>([
    [
      'a user who was never seen: see owner-unresolved',
      { ...leaver, lastSeen: undefined },
    ],
    ['a user who is back', { ...leaver, state: 'resolved' }],
    ['a user whom nobody looked up', { ...leaver, state: 'unknown' }],
    [
      'a user who has moved to another namespace',
      { ...leaver, sameName: ['user:ops/ada'] },
    ],
    [
      'a group that was seen, whose people nobody counted',
      buildOwner('group:default/team-a', {
        state: 'unresolved',
        lastSeen: '2026-05-01',
      }),
    ],
    [
      'a group with one person of another team in it',
      { ...emptied, members: buildMembers({ now: 1, former: 3 }) },
    ],
    [
      'a group of which one person is in another team',
      {
        ...emptied,
        members: buildMembers({ former: 3, formerStillHere: 1 }),
      },
    ],
    [
      'a group that is gone while its people stayed',
      {
        ...emptied,
        state: 'unresolved',
        members: buildMembers({ former: 3, formerStillHere: 3 }),
      },
    ],
    [
      'a group that has moved to another namespace with its people',
      {
        ...emptied,
        state: 'unresolved',
        sameName: ['group:ops/team-a'],
      },
    ],
    [
      'a group that never had members: see owner-empty',
      { ...emptied, members: buildMembers() },
    ],
  ])('leaves %s alone', (_, owner) => {
    expect(check(owner)).toBeUndefined();
  });

  it('leaves an entity alone that has another owner', () => {
    expect(check(leaver, buildOwner('user:default/bo'))).toBeUndefined();
    expect(
      check(leaver, buildOwner('group:default/b', { state: 'unknown' })),
    ).toBeUndefined();
  });
});
