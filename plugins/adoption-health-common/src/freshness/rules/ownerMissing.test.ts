import { Entity } from '@backstage/catalog-model';
import { OwnerEvidence } from './FreshnessRule';
import { ownerMissing } from './ownerMissing';

const owner: OwnerEvidence = {
  ref: 'group:default/team-a',
  state: 'resolved',
  sameName: [],
};

function entity(kind: string, spec?: Entity['spec']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'pay' },
    ...(spec && { spec }),
  };
}

describe('owner-missing', () => {
  it.each(['Component', 'API', 'Resource', 'System', 'Domain', 'component'])(
    'accuses a %s without owner',
    kind => {
      expect(ownerMissing.check(entity(kind), { owners: [] })).toEqual({
        evidence: `This ${kind} has no spec.owner.`,
        evidenceKey: 'absent',
        fix: {
          summary: 'Set spec.owner to the group that looks after it.',
          change: { path: 'spec.owner' },
        },
      });
    },
  );

  it.each(['Template', 'Group', 'User', 'Location', 'Widget'])(
    'leaves a %s alone, which needs no owner',
    kind => {
      expect(ownerMissing.check(entity(kind), { owners: [] })).toBeUndefined();
    },
  );

  it.each(['resolved', 'unresolved', 'unknown'] as const)(
    'leaves an entity with an %s owner alone',
    state => {
      expect(
        ownerMissing.check(entity('Component'), {
          owners: [{ ...owner, state }],
        }),
      ).toBeUndefined();
    },
  );

  it('leaves an owner alone that only the catalog knows', () => {
    expect(
      ownerMissing.check(entity('Component', {}), { owners: [owner] }),
    ).toBeUndefined();
  });

  it.each([
    [null, 'null'],
    ['', '""'],
    [7, '7'],
    [['team-a'], '["team-a"]'],
  ])('quotes what stands there instead of an owner: %j', (written, quoted) => {
    const finding = ownerMissing.check(entity('API', { owner: written }), {
      owners: [],
    });
    expect(finding?.evidence).toBe(
      `The spec.owner of this API is ${quoted}, which names nobody.`,
    );
    expect(finding?.evidenceKey).toBe(quoted);
    expect(finding?.fix.change).toEqual({
      path: 'spec.owner',
      current: quoted,
    });
  });
});
