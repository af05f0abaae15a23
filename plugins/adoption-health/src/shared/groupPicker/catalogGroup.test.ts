import { catalogGroup } from './catalogGroup';

const group = (metadata: object, spec?: object) =>
  catalogGroup({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'pay', ...metadata },
    ...(spec && { spec: { ...spec } }),
  });

describe('catalogGroup', () => {
  it('is called by its name where it has nothing better', () => {
    expect(group({})).toEqual({
      ref: 'group:default/pay',
      name: 'pay',
      note: undefined,
    });
  });

  it('is called by its title, and says its name beside', () => {
    expect(group({ title: 'Payments' }, { type: 'team' })).toMatchObject({
      name: 'Payments',
      note: 'team · pay',
    });
  });

  it('is called as it presents itself', () => {
    expect(
      group({ title: 'Payments' }, { profile: { displayName: 'Pay Team' } }),
    ).toMatchObject({ name: 'Pay Team' });
  });

  it('bears a descriptor of another shape', () => {
    expect(group({}, { type: 3, profile: 'none' })).toMatchObject({
      name: 'pay',
      note: undefined,
    });
  });
});
