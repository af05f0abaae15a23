import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { areComparable, contentHash } from './contentHash';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'pay',
    namespace: 'billing',
    title: 'Pay',
    description: 'Takes money',
    labels: { tier: '1' },
    tags: ['java'],
    links: [{ url: 'https://pay.example', title: 'Run book' }],
    annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
  },
  spec: { type: 'service', owner: 'team-a', dependsOn: ['resource:db'] },
};
const { metadata, spec } = entity;

function withMetadata(changes: Partial<Entity['metadata']>): Entity {
  return { ...entity, metadata: { ...metadata, ...changes } };
}

describe('contentHash', () => {
  it.each<[string, Entity]>([
    ['apiVersion', { ...entity, apiVersion: 'backstage.io/v1beta1' }],
    ['kind', { ...entity, kind: 'API' }],
    ['name', withMetadata({ name: 'paid' })],
    ['namespace', withMetadata({ namespace: 'sales' })],
    ['title', withMetadata({ title: undefined })],
    ['description', withMetadata({ description: 'Takes all money' })],
    ['a label', withMetadata({ labels: { tier: '2' } })],
    ['a tag', withMetadata({ tags: ['java', 'kafka'] })],
    ['the order of tags', withMetadata({ tags: ['kafka', 'java'] })],
    ['a link', withMetadata({ links: [{ url: 'https://pay.example' }] })],
    [
      'an annotation of its own',
      withMetadata({
        annotations: { 'backstage.io/techdocs-ref': 'dir:docs' },
      }),
    ],
    ['the owner', { ...entity, spec: { ...spec, owner: 'team-b' } }],
    ['a nested field', { ...entity, spec: { ...spec, dependsOn: [] } }],
    ['a new field', { ...entity, spec: { ...spec, lifecycle: 'production' } }],
    ['the whole spec', { ...entity, spec: undefined }],
  ])('changes with %s', (_, changed) => {
    expect(contentHash(changed)).not.toBe(contentHash(entity));
  });

  it.each<[string, Entity]>([
    ['uid and etag', withMetadata({ uid: 'u', etag: 'e' })],
    [
      'relations',
      {
        ...entity,
        relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
      },
    ],
  ])('does not change with %s', (_, changed) => {
    expect(contentHash(changed)).toBe(contentHash(entity));
  });

  it('does not change with annotations that machines write', () => {
    const machine = fc.dictionary(
      fc.constantFrom(
        'backstage.io/managed-by-location',
        'backstage.io/managed-by-origin-location',
        'backstage.io/orphan',
        'backstage.io/view-url',
        'backstage.io/edit-url',
        'backstage.io/source-location',
        'github.com/project-slug',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(machine, written => {
        const annotations = { ...written, ...metadata.annotations };
        expect(contentHash(withMetadata({ annotations }))).toBe(
          contentHash(entity),
        );
      }),
    );
  });

  it('takes an entity without annotations for one with machine ones only', () => {
    const annotations = { 'backstage.io/orphan': 'true' };
    expect(contentHash(withMetadata({ annotations }))).toBe(
      contentHash(withMetadata({ annotations: undefined })),
    );
  });

  it('takes a missing namespace for the default one', () => {
    expect(contentHash(withMetadata({ namespace: undefined }))).toBe(
      contentHash(withMetadata({ namespace: 'default' })),
    );
  });

  it('differs for descriptions that differ', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(contentHash(withMetadata({ description: one }))).not.toBe(
          contentHash(withMetadata({ description: other })),
        );
      }),
    );
  });

  it('says how it was made', () => {
    expect(contentHash(entity)).toMatch(/^\d+:[0-9a-f]{64}$/);
  });
});

describe('areComparable', () => {
  it('compares hashes that were made alike only', () => {
    expect(areComparable('1:aa', '1:bb')).toBe(true);
    expect(areComparable('1:aa', '2:aa')).toBe(false);
  });
});
