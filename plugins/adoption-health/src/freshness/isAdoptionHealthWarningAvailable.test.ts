import { Entity } from '@backstage/catalog-model';
import { TestApiRegistry } from '@backstage/test-utils';
import {
  buildEntityFreshness,
  fakeAdoptionHealthApi,
  refuse,
} from '../__testUtils__';
import { AdoptionHealthApi, adoptionHealthApiRef } from '../api';
import { isAdoptionHealthWarningAvailable } from './isAdoptionHealthWarningAvailable';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments' },
};

function isAvailable(api: Partial<AdoptionHealthApi>) {
  const apis = TestApiRegistry.from([
    adoptionHealthApiRef,
    fakeAdoptionHealthApi(api),
  ]);
  return isAdoptionHealthWarningAvailable(entity, { apis });
}

describe('isAdoptionHealthWarningAvailable', () => {
  it.each<[string, boolean, Partial<AdoptionHealthApi>]>([
    [
      'a stale entity',
      true,
      { getEntityFreshness: async () => buildEntityFreshness() },
    ],
    ['a failed check', true, { getEntityFreshness: refuse(503) }],
    [
      'a fresh entity',
      false,
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({ state: 'fresh', findings: [] }),
      },
    ],
    [
      'a fresh entity that readers told its owner about',
      true,
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({
            state: 'fresh',
            findings: [],
            mayAttest: true,
            reports: { readers: 1, mine: false, notes: [] },
          }),
      },
    ],
    [
      'an entity that is not checked',
      false,
      { getEntityFreshness: refuse(404) },
    ],
    ['a reader who may not know', false, { getEntityFreshness: refuse(403) }],
  ])('for %s: %s', async (_case, expected, api) => {
    expect(await isAvailable(api)).toBe(expected);
  });

  it('is false in an app without the plugin', async () => {
    expect(
      await isAdoptionHealthWarningAvailable(entity, {
        apis: TestApiRegistry.from(),
      }),
    ).toBe(false);
  });

  it('asks once, also where it is asked twice', async () => {
    const getEntityFreshness = jest.fn(async () => buildEntityFreshness());
    const apis = TestApiRegistry.from([
      adoptionHealthApiRef,
      fakeAdoptionHealthApi({ getEntityFreshness }),
    ]);
    await isAdoptionHealthWarningAvailable(entity, { apis });
    await isAdoptionHealthWarningAvailable(entity, { apis });

    expect(getEntityFreshness).toHaveBeenCalledTimes(1);
  });
});
