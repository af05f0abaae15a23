import { Entity } from '@backstage/catalog-model';
import { fieldsOf } from './fieldsOf';

function entity(overrides: {
  metadata?: Partial<Entity['metadata']>;
  spec?: Entity['spec'];
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'pay', ...overrides.metadata },
    spec: overrides.spec,
  };
}

const paths = (of: Entity) =>
  fieldsOf(of, { isMachineKept: false }).map(({ path }) => path);

describe('fieldsOf', () => {
  it('finds every field that an owner fills in', () => {
    const full = entity({
      metadata: {
        namespace: 'default',
        uid: 'u',
        etag: 'e',
        title: 'Pay',
        description: 'Takes money.',
        tags: ['java'],
        links: [{ url: 'https://a.example' }],
        labels: { tier: '1' },
        annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
      },
      spec: { type: 'service', dependsOn: ['resource:db'] },
    });
    expect(paths(full)).toEqual([
      'metadata.title',
      'metadata.description',
      'metadata.tags',
      'metadata.links',
      'spec.type',
      'spec.dependsOn',
      'metadata.labels.tier',
      'metadata.annotations.backstage.io/techdocs-ref',
    ]);
  });

  it('takes blanks and empty lists and objects for nothing', () => {
    const blank = entity({
      metadata: { title: '', description: ' \n', tags: [], labels: { a: '' } },
      spec: { profile: {}, children: [], zero: 0, off: false, none: null },
    });
    expect(paths(blank)).toEqual(['spec.zero', 'spec.off']);
  });

  it('finds nothing where there is nothing', () => {
    expect(paths(entity({}))).toEqual([]);
  });

  it('tells what machines write from what people write', () => {
    const annotated = entity({
      metadata: {
        annotations: {
          'backstage.io/managed-by-location': 'url:https://a.example',
          'backstage.io/orphan': 'true',
          'backstage.io/edit-url': 'https://a.example/edit',
          'pagerduty.com/service-id': 'P1',
        },
      },
    });
    const fields = fieldsOf(annotated, { isMachineKept: false });
    expect(fields.map(({ path, byMachine }) => [path, byMachine])).toEqual([
      ['metadata.annotations.backstage.io/edit-url', true],
      ['metadata.annotations.pagerduty.com/service-id', false],
    ]);
  });

  it('says that a machine wrote all of what a machine keeps', () => {
    const kept = entity({ metadata: { title: 'Pay' }, spec: { type: 'x' } });
    const fields = fieldsOf(kept, { isMachineKept: true });
    expect(fields.map(({ byMachine }) => byMachine)).toEqual([true, true]);
  });

  it('leaves out what no database or reader could take', () => {
    const strange = entity({
      spec: { 'a\0b': 1, ['x'.repeat(400)]: 1, fine: 1 },
    });
    expect(paths(strange)).toEqual(['spec.fine']);
    const many = Array.from({ length: 500 }, (_, index) => [`f${index}`, 1]);
    expect(paths(entity({ spec: Object.fromEntries(many) }))).toHaveLength(200);
  });
});
