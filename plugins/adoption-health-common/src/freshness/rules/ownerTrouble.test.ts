import fc from 'fast-check';
import { buildEntity } from './__testUtils__/buildEntity';
import { buildMembers, buildOwner } from './__testUtils__/buildOwner';
import { OwnerEvidence } from './FreshnessRule';
import { ownerEmpty } from './ownerEmpty';
import { ownerLeft } from './ownerLeft';
import { ownerTrouble } from './ownerTrouble';
import { ownerUnresolved } from './ownerUnresolved';

const sound = buildOwner('group:default/sound', {
  members: buildMembers({ now: 1 }),
});
const empty = buildOwner('group:default/empty', { members: buildMembers() });
const emptied = buildOwner('group:default/emptied', {
  members: buildMembers({ former: 2 }),
});
const absent = buildOwner('group:default/absent', { state: 'unresolved' });
const leaver = buildOwner('user:default/leaver', {
  state: 'unresolved',
  lastSeen: '2026-05-01',
});

describe('ownerTrouble', () => {
  it.each<[string, OwnerEvidence[], ReturnType<typeof ownerTrouble>]>([
    ['nobody', [], undefined],
    ['an empty group', [empty], 'empty'],
    ['a group everyone left', [emptied], 'left'],
    ['a group that is not there', [absent], 'unresolved'],
    ['a user who left', [leaver], 'left'],
    ['a user who left and a group everyone left', [leaver, emptied], 'left'],
    ['a user who left and an absent group', [leaver, absent], 'unresolved'],
    ['a user who left and an empty group', [leaver, empty], 'empty'],
    ['an emptied and an empty group', [emptied, empty], 'empty'],
    ['an absent and an empty group', [absent, empty], 'empty'],
    ['one sound owner among all', [leaver, absent, empty, sound], undefined],
    [
      'an owner nobody looked up',
      [empty, buildOwner('group:default/b', { state: 'unknown' })],
      undefined,
    ],
    [
      'a group nobody counted',
      [empty, buildOwner('group:default/b')],
      undefined,
    ],
  ])('judges %s', (_, owners, expected) => {
    expect(ownerTrouble(owners)).toBe(expected);
    expect(ownerTrouble([...owners].reverse())).toBe(expected);
  });

  it('lets at most one rule speak about the same owners', () => {
    const owner = fc.record<OwnerEvidence>(
      {
        ref: fc.constantFrom('group:default/a', 'user:default/b', 'c'),
        state: fc.constantFrom('resolved', 'unresolved', 'unknown'),
        sameName: fc.subarray(['user:ops/b']),
        members: fc.record({
          now: fc.nat(1),
          former: fc.nat(2),
          formerStillHere: fc.nat(1),
        }),
        lastSeen: fc.constant('2026-05-01'),
      },
      { requiredKeys: ['ref', 'state', 'sameName'] },
    );
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 3 }), owners => {
        const speaking = [ownerLeft, ownerEmpty, ownerUnresolved].filter(
          rule => rule.check(buildEntity(), { owners }) !== undefined,
        );
        const trouble = ownerTrouble(owners);
        expect(speaking.map(({ id }) => id)).toEqual(
          trouble ? [`owner-${trouble}`] : [],
        );
      }),
    );
  });
});
