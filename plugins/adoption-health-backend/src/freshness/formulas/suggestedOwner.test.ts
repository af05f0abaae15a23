import fc from 'fast-check';
import { suggestedOwner } from './suggestedOwner';

const [a, b, c] = ['a', 'b', 'c'].map(name => `group:default/${name}`);
const codeOwners = (ref: string) => ({ ref, from: 'code-owners' as const });
const committers = (ref: string) => ({ ref, from: 'committers' as const });

describe('suggestedOwner', () => {
  it('names the group with the most evidence, and all of it', () => {
    expect(
      suggestedOwner({
        owners: [c],
        sourceGroups: [codeOwners(a), committers(b)],
        systemOwner: b,
        attestedBy: [b],
      }),
    ).toEqual({
      ref: b,
      evidence: [
        'It owns the system that this belongs to.',
        'Its people committed to this source lately.',
        'Somebody in it said that this is still accurate.',
      ],
    });
  });

  it('lets the stronger evidence decide between as much of it', () => {
    const sourceGroups = [committers(a), codeOwners(b)];
    expect(suggestedOwner({ owners: [], sourceGroups })?.ref).toBe(b);
    expect(
      suggestedOwner({ owners: [], systemOwner: c, attestedBy: [a] })?.ref,
    ).toBe(c);
  });

  it('counts a clue that is told twice once', () => {
    const attestedBy = [a, a, a];
    expect(
      suggestedOwner({ owners: [], systemOwner: b, attestedBy })?.ref,
    ).toBe(b);
  });

  it('has nothing to suggest without evidence', () => {
    expect(suggestedOwner({ owners: [a] })).toBeUndefined();
  });

  it('has nothing to suggest where the owner has the most evidence', () => {
    const sourceGroups = [codeOwners(a), committers(b)];
    expect(
      suggestedOwner({ owners: [a], sourceGroups, systemOwner: a }),
    ).toBeUndefined();
  });

  it('never suggests a person', () => {
    const systemOwner = 'user:default/ada';
    expect(suggestedOwner({ owners: [], systemOwner })).toBeUndefined();
  });

  it('does not depend on the order in which the evidence came in', () => {
    const group = fc.constantFrom(a, b, c);
    const sources = fc.array(
      fc.record({
        ref: group,
        from: fc.constantFrom('code-owners' as const, 'committers' as const),
      }),
    );
    fc.assert(
      fc.property(sources, fc.array(group), (sourceGroups, attestedBy) => {
        const owners: string[] = [];
        expect(
          suggestedOwner({
            owners,
            sourceGroups: [...sourceGroups].reverse(),
            attestedBy: [...attestedBy].reverse(),
          }),
        ).toEqual(suggestedOwner({ owners, sourceGroups, attestedBy }));
      }),
    );
  });
});
