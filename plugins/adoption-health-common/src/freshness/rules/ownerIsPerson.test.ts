import { buildEntity } from './__testUtils__/buildEntity';
import { buildMembers, buildOwner } from './__testUtils__/buildOwner';
import { OwnerEvidence } from './FreshnessRule';
import { ownerIsPerson } from './ownerIsPerson';

const ada = buildOwner('user:default/ada');

function check(kind: string, ...owners: OwnerEvidence[]) {
  const entity = buildEntity({ kind, spec: { owner: 'user:ada' } });
  return ownerIsPerson.check(entity, { owners });
}

describe('owner-is-person', () => {
  it.each(['Component', 'API', 'System', 'api'])(
    'notes a %s that one person owns',
    kind => {
      expect(check(kind, ada)).toEqual({
        evidence: 'Its only owner user:default/ada is one person, not a group.',
        evidenceKey: 'user:default/ada',
        fix: {
          summary: 'Set spec.owner to the group that this person works in.',
          change: { path: 'spec.owner', current: 'user:ada' },
        },
      });
    },
  );

  it.each(['Resource', 'Domain', 'Template', 'Location', 'Group'])(
    'leaves a %s alone, which one person may own',
    kind => {
      expect(check(kind, ada)).toBeUndefined();
    },
  );

  it.each<[string, OwnerEvidence[]]>([
    ['nobody', []],
    [
      'a group of one',
      [
        buildOwner('group:default/ada', {
          members: buildMembers({ now: 1 }),
        }),
      ],
    ],
    ['a person and a group', [ada, buildOwner('group:default/team-a')]],
    ['a group and a person', [buildOwner('group:default/team-a'), ada]],
    ['two people', [ada, buildOwner('user:default/bo')]],
    [
      'a person who is not in the catalog',
      [{ ...ada, state: 'unresolved', lastSeen: '2026-05-01' }],
    ],
    ['a person whom nobody looked up', [{ ...ada, state: 'unknown' }]],
    ['a group called user', [buildOwner('group:user/user')]],
  ])('leaves a component alone that is owned by %s', (_, owners) => {
    expect(check('Component', ...owners)).toBeUndefined();
  });
});
