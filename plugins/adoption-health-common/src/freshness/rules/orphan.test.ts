import { Entity } from '@backstage/catalog-model';
import { orphan } from './orphan';

const ORIGIN = 'url:https://example.org/org/pay/blob/main/catalog-info.yaml';

function check(annotations?: Record<string, string>) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'pay', ...(annotations && { annotations }) },
  };
  return orphan.check(entity, { owners: [] });
}

describe('orphan', () => {
  it('accuses what the catalog marks, and says where it came from', () => {
    const finding = check({
      'backstage.io/orphan': 'true',
      'backstage.io/managed-by-origin-location': ORIGIN,
    });
    expect(finding?.evidence).toContain(ORIGIN);
    expect(finding?.evidenceKey).toBe(ORIGIN);
    expect(finding?.fix.change).toBeUndefined();
  });

  it('accuses it without an origin too', () => {
    expect(check({ 'backstage.io/orphan': 'true' })?.evidenceKey).toBe(
      'no origin',
    );
  });

  it.each<[string, Record<string, string> | undefined]>([
    ['has no annotations', undefined],
    ['has other annotations', { 'example.org/orphan': 'true' }],
    ['is marked as no orphan', { 'backstage.io/orphan': 'false' }],
    [
      'has an origin only',
      { 'backstage.io/managed-by-origin-location': ORIGIN },
    ],
  ])('leaves an entity alone that %s', (_, annotations) => {
    expect(check(annotations)).toBeUndefined();
  });
});
