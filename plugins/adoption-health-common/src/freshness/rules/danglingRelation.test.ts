import { Entity } from '@backstage/catalog-model';
import { buildEntity } from './__testUtils__/buildEntity';
import { danglingRelation } from './danglingRelation';

function check(
  subject: Omit<Partial<Entity>, 'relations'> & {
    relations: Array<[string, string]>;
  },
  absentTargets?: string[],
) {
  const relations = subject.relations.map(([type, targetRef]) => ({
    type,
    targetRef,
  }));
  const entity = buildEntity({ ...subject, relations });
  return danglingRelation.check(entity, { owners: [], absentTargets });
}

describe('dangling-relation', () => {
  it.each([
    ['system', 'partOf', 'shop', 'system:default/shop'],
    ['domain', 'partOf', 'shop', 'domain:default/shop'],
    ['subdomainOf', 'partOf', 'shop', 'domain:default/shop'],
    ['subcomponentOf', 'partOf', 'Component:Shop', 'component:default/shop'],
    ['dependsOn', 'dependsOn', 'resource:ops/db', 'resource:ops/db'],
    ['dependencyOf', 'dependencyOf', 'API:a', 'api:default/a'],
    ['consumesApis', 'consumesApi', 'Ops/A', 'api:ops/a'],
    ['providesApis', 'providesApi', 'a', 'api:default/a'],
  ])('notes what spec.%s names', (field, type, written, ref) => {
    const finding = check(
      { spec: { [field]: written }, relations: [[type, ref]] },
      [ref],
    );
    expect(finding).toEqual({
      evidence: `spec.${field} names ${ref}, which is not in the catalog.`,
      evidenceKey: `${field} ${ref}`,
      fix: {
        summary: `Remove ${written} from spec.${field}, or name what took its place.`,
        change: { path: `spec.${field}`, current: written },
      },
    });
  });

  it('proposes a list without the line', () => {
    const spec = { dependsOn: ['component:a', 'Resource:Gone', 'component:b'] };
    const relations: Array<[string, string]> = [
      ['dependsOn', 'resource:default/gone'],
    ];
    expect(
      check({ spec, relations }, ['resource:default/gone'])?.fix.change,
    ).toEqual({
      path: 'spec.dependsOn',
      current:
        'dependsOn:\n  - component:a\n  - Resource:Gone\n  - component:b',
      proposed: 'dependsOn:\n  - component:a\n  - component:b',
    });
  });

  it('proposes an empty list without the only line', () => {
    const finding = check(
      {
        spec: { consumesApis: ['a'] },
        relations: [['consumesApi', 'api:default/a']],
      },
      ['api:default/a'],
    );
    expect(finding?.fix.change?.proposed).toBe('consumesApis: []');
  });

  it('lists what several fields name', () => {
    const spec = { system: 'shop', consumesApis: ['a', 'b'] };
    const relations: Array<[string, string]> = [
      ['consumesApi', 'api:default/b'],
      ['consumesApi', 'api:default/a'],
      ['partOf', 'system:default/shop'],
    ];
    const finding = check({ spec, relations }, [
      'api:default/a',
      'system:default/shop',
    ]);
    expect(finding?.evidence).toBe(
      'Its descriptor names what is not in the catalog: system:default/shop (spec.system), api:default/a (spec.consumesApis).',
    );
    expect(finding?.evidenceKey).toBe(
      'consumesApis api:default/a,system system:default/shop',
    );
  });

  it('keeps its evidence key when a list is sorted anew', () => {
    const keyOf = (dependsOn: string[]) =>
      check(
        {
          spec: { dependsOn },
          relations: dependsOn.map(ref => ['dependsOn', ref]),
        },
        ['component:default/a', 'component:default/b'],
      )?.evidenceKey;
    expect(keyOf(['component:default/a', 'component:default/b'])).toBe(
      keyOf(['component:default/b', 'component:default/a']),
    );
  });

  it('stays short however much is gone', () => {
    const dependsOn = Array.from({ length: 50 }, (_, i) => `component:a${i}`);
    const refs = dependsOn.map(ref => ref.replace(':', ':default/'));
    const finding = check(
      { spec: { dependsOn }, relations: refs.map(ref => ['dependsOn', ref]) },
      refs,
    );
    expect(finding?.evidence).toMatch(/ and 45 more\.$/);
    expect(finding?.fix.change).toEqual({
      path: 'spec.dependsOn',
      current: 'component:a0',
    });
  });

  it.each<[string, Parameters<typeof check>[0], string[] | undefined]>([
    [
      'whose relations nobody looked up',
      {
        spec: { system: 'shop' },
        relations: [['partOf', 'system:default/shop']],
      },
      undefined,
    ],
    [
      'whose owner is gone: see the rules about owners',
      {
        spec: { owner: 'gone' },
        relations: [['ownedBy', 'group:default/gone']],
      },
      ['group:default/gone'],
    ],
    [
      'to which others lead',
      {
        spec: {},
        relations: [
          ['hasPart', 'component:default/gone'],
          ['apiConsumedBy', 'component:default/gone'],
          ['dependencyOf', 'component:default/gone'],
        ],
      },
      ['component:default/gone'],
    ],
    [
      'whose relation a processor wrote, not its descriptor',
      {
        spec: { dependsOn: ['component:default/here'] },
        relations: [
          ['dependsOn', 'component:default/gone'],
          ['monitoredBy', 'component:default/gone'],
        ],
      },
      ['component:default/gone'],
    ],
    [
      'that depends on itself',
      {
        spec: { dependsOn: ['component:pay'] },
        relations: [['dependsOn', 'component:default/pay']],
      },
      ['component:default/other'],
    ],
    [
      'whose target has an absent namesake in another namespace',
      {
        metadata: { name: 'pay', namespace: 'ops' },
        spec: { system: 'shop' },
        relations: [['partOf', 'system:ops/shop']],
      },
      ['system:default/shop'],
    ],
    [
      'whose field the catalog makes no relation of',
      { kind: 'API', spec: { dependsOn: ['component:gone'] }, relations: [] },
      ['component:default/gone'],
    ],
    [
      'with refs that are none',
      {
        spec: { dependsOn: ['gone', '', 7, null], system: { name: 'gone' } },
        relations: [['dependsOn', 'component:default/gone']],
      },
      ['component:default/gone'],
    ],
  ])('leaves an entity alone %s', (_, subject, absentTargets) => {
    expect(check(subject, absentTargets)).toBeUndefined();
  });
});
