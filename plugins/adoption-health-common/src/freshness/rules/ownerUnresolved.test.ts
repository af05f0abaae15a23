import { Entity } from '@backstage/catalog-model';
import { OwnerDirectory } from '../OwnerDirectory';
import { ownerUnresolved } from './ownerUnresolved';

function component(
  owner: string | undefined,
  overrides: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'pay', namespace: 'default' },
    spec: owner === undefined ? {} : { owner },
    ...overrides,
  };
}

function check(
  entity: Entity,
  world: { present?: string[]; absent?: string[] },
) {
  const directory = new OwnerDirectory();
  world.present?.forEach(ref => directory.addPresent(ref));
  world.absent?.forEach(ref => directory.addAbsent(ref));
  return ownerUnresolved.check(entity, {
    owners: directory.evidenceFor(entity),
  });
}

describe('owner-unresolved', () => {
  it('accuses an owner that is not in the catalog', () => {
    expect(
      check(component('team-gone'), { absent: ['group:default/team-gone'] }),
    ).toEqual({
      evidence: 'Its owner group:default/team-gone is not in the catalog.',
      evidenceKey: 'group:default/team-gone',
      fix: {
        summary: 'Set spec.owner to a group that is in the catalog.',
        change: { path: 'spec.owner', current: 'team-gone' },
      },
    });
  });

  const billing = { metadata: { name: 'pay', namespace: 'billing' } };
  it.each<[string, Entity, string]>([
    ['a bare name', component('team-a'), 'group:default/team-a'],
    ['upper case', component('TEAM-A'), 'group:default/team-a'],
    ['a user', component('user:ada'), 'user:default/ada'],
    ['another namespace', component('ops/team-a'), 'group:ops/team-a'],
    ['its own namespace', component('team-a', billing), 'group:billing/team-a'],
    [
      'the default namespace, from elsewhere',
      component('group:default/team-a', billing),
      'group:default/team-a',
    ],
    ['another kind', component('system:shop'), 'system:default/shop'],
  ])('leaves an owner alone that is written as %s', (_, entity, ref) => {
    expect(check(entity, { present: [ref] })).toBeUndefined();
  });

  it('leaves an owner alone that nobody has looked up', () => {
    expect(check(component('team-a'), {})).toBeUndefined();
  });

  it('leaves an entity without owner to owner-missing', () => {
    expect(check(component(undefined), {})).toBeUndefined();
  });

  it('leaves an entity alone when one of its owners exists', () => {
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/gone' },
      { type: 'ownedBy', targetRef: 'group:default/team-a' },
    ];
    expect(
      check(component('gone', { relations }), {
        present: ['group:default/team-a'],
        absent: ['group:default/gone'],
      }),
    ).toBeUndefined();
  });

  it('names all owners, in any order, when none exists', () => {
    const relations = [
      { type: 'ownedBy', targetRef: 'group:default/b' },
      { type: 'ownedBy', targetRef: 'group:default/a' },
    ];
    const finding = check(component('b', { relations }), {
      present: ['group:other/a'],
      absent: ['group:default/a', 'group:default/b'],
    });
    expect(finding?.evidence).toBe(
      'None of its owners group:default/a, group:default/b is in the catalog.',
    );
    expect(finding?.evidenceKey).toBe('group:default/a,group:default/b');
    expect(finding?.fix.change).toEqual({ path: 'spec.owner', current: 'b' });
  });

  it.each<[string, Entity, string, string, string]>([
    [
      'a group of another namespace in full',
      component('team-a'),
      'group:default/team-a',
      'group:billing/team-a',
      'group:billing/team-a',
    ],
    [
      'a group of the same namespace by its name',
      component('ops/team-a', billing),
      'group:ops/team-a',
      'group:billing/team-a',
      'team-a',
    ],
    [
      'a user who was written without kind',
      component('ada'),
      'group:default/ada',
      'user:default/ada',
      'user:default/ada',
    ],
  ])('proposes %s', (_, entity, absent, present, proposed) => {
    const finding = check(entity, { absent: [absent], present: [present] });
    expect(finding?.evidence).toBe(
      `Its owner ${absent} is not in the catalog, but ${present} is.`,
    );
    expect(finding?.fix.change?.proposed).toBe(proposed);
  });

  it('proposes nobody when several could have been meant', () => {
    const finding = check(component('team-a'), {
      absent: ['group:default/team-a'],
      present: ['group:billing/team-a', 'group:ops/team-a'],
    });
    expect(finding?.fix.change).toEqual({
      path: 'spec.owner',
      current: 'team-a',
    });
  });

  it('keeps its evidence key while only the proposal changes', () => {
    const absent = ['group:default/team-a'];
    const before = check(component('team-a'), { absent });
    const after = check(component('team-a'), {
      absent,
      present: ['group:billing/team-a'],
    });
    expect(after?.evidenceKey).toBe(before?.evidenceKey);
  });
});
