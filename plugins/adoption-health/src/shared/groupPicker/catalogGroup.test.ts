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
      title: 'pay',
      name: 'pay',
    });
  });

  it('is called by its title', () => {
    expect(group({ title: 'Payments' })).toMatchObject({
      title: 'Payments',
      name: 'pay',
    });
  });

  it('is called as it presents itself', () => {
    expect(
      group({ title: 'Payments' }, { profile: { displayName: 'Pay Team' } }),
    ).toMatchObject({ title: 'Pay Team' });
  });

  it('bears a descriptor of another shape', () => {
    expect(group({}, { profile: 'none' })).toMatchObject({ title: 'pay' });
  });
});
