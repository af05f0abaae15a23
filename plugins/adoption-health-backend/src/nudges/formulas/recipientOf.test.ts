import { openFinding } from '../__testUtils__/openFindings';
import { Accountable, recipientOf } from './recipientOf';

const ADA = 7;
const people: Accountable = {
  hasUser: ref => ['user:default/otto', 'user:default/stef'].includes(ref),
  memberWithId: (group, id) =>
    group === 'group:default/team-a' && id === ADA
      ? 'user:default/ada'
      : undefined,
};

describe('recipientOf', () => {
  it.each([
    [
      'the user who owns it',
      {
        ownerRef: 'user:default/otto',
        stewardRef: 'user:default/stef',
        lastAttestedBy: ADA,
      },
      'user:default/otto',
    ],
    [
      'its steward, before whoever attested it',
      { stewardRef: 'user:default/stef', lastAttestedBy: ADA },
      'user:default/stef',
    ],
    [
      'its steward, where the user who owns it left',
      { ownerRef: 'user:default/gone', stewardRef: 'user:default/stef' },
      'user:default/stef',
    ],
    [
      'the member of the owning group who attested it',
      { stewardRef: 'user:default/gone', lastAttestedBy: ADA },
      'user:default/ada',
    ],
    [
      'nobody, where whoever attested it is in another group now',
      { ownerRef: 'group:default/team-b', lastAttestedBy: ADA },
      undefined,
    ],
    ['nobody, where only a group owns it', {}, undefined],
    ['nobody, where nobody owns it', { ownerRef: undefined }, undefined],
    [
      'nobody, where a group is given as steward',
      { stewardRef: 'group:default/team-a' },
      undefined,
    ],
    [
      'nobody, where nobody owns what was attested once',
      { ownerRef: undefined, lastAttestedBy: ADA },
      undefined,
    ],
  ])('is %s', (_, overrides, expected) => {
    expect(recipientOf(openFinding('pay', overrides), people)).toBe(expected);
  });
});
