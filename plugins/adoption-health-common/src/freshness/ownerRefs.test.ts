import { Entity } from '@backstage/catalog-model';
import { ownerRefs, writtenOwner } from './ownerRefs';

function component(overrides: Partial<Entity> & { owner?: unknown }): Entity {
  const { owner, ...rest } = overrides;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'pay' },
    ...rest,
    spec: JSON.parse(JSON.stringify({ owner })),
  };
}

describe('ownerRefs', () => {
  it.each([
    ['a bare name', 'team-a', 'group:default/team-a'],
    ['upper case', 'Team-A', 'group:default/team-a'],
    ['a kind', 'user:ada', 'user:default/ada'],
    ['a namespace', 'billing/team-a', 'group:billing/team-a'],
    ['a full ref', 'Group:Billing/Team-A', 'group:billing/team-a'],
    ['text that is no ref', 'Group:', 'group:'],
  ])('reads %s', (_, owner, expected) => {
    expect(ownerRefs(component({ owner }))).toEqual([expected]);
  });

  it.each([undefined, null, '', '  ', 7, ['team-a'], { name: 'team-a' }])(
    'finds nobody in spec.owner %j',
    owner => {
      expect(ownerRefs(component({ owner }))).toEqual([]);
    },
  );

  it('finds nobody without a spec', () => {
    expect(ownerRefs({ ...component({}), spec: undefined })).toEqual([]);
  });

  it('takes the namespace of the entity where the owner has none', () => {
    const metadata = { name: 'pay', namespace: 'Billing' };
    expect(ownerRefs(component({ metadata, owner: 'team-a' }))).toEqual([
      'group:billing/team-a',
    ]);
  });

  it('believes the relations of the catalog over the text', () => {
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/team-b' },
      { type: 'ownedBy', targetRef: 'Group:default/Team-B' },
      { type: 'partOf', targetRef: 'system:default/shop' },
    ];
    expect(ownerRefs(component({ relations, owner: 'team-a' }))).toEqual([
      'group:default/team-b',
    ]);
  });

  it('falls back to the text where only other relations exist', () => {
    const relations = [{ type: 'partOf', targetRef: 'system:default/shop' }];
    expect(ownerRefs(component({ relations, owner: 'team-a' }))).toEqual([
      'group:default/team-a',
    ]);
  });
});

describe('writtenOwner', () => {
  it('is the text as it stands in the descriptor', () => {
    expect(writtenOwner(component({ owner: 'Team-A' }))).toBe('Team-A');
  });

  it('is undefined for blank text', () => {
    expect(writtenOwner(component({ owner: ' ' }))).toBeUndefined();
  });
});
