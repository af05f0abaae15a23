import {
  buildEntityFreshness,
  buildFixListItem,
  buildMyCatalog,
} from '../__testUtils__';
import { myCatalogWith } from './myCatalogWith';

const ref = 'component:default/payments';
const payments = buildFixListItem({ ref, title: 'Payments' });
const other = buildFixListItem({ ref: 'component:default/other' });
const mine = buildMyCatalog({
  owned: 9,
  stale: 2,
  unknown: 1,
  items: [other, payments],
});

describe('myCatalogWith', () => {
  it('takes the new picture into the row, which stays in its place', () => {
    const freshness = buildEntityFreshness({
      ref,
      state: 'fresh',
      findings: [],
      snoozedUntil: '2026-12-04',
    });
    const { items } = myCatalogWith(mine, freshness);

    expect(items.map(item => item.ref)).toEqual([other.ref, ref]);
    expect(items[1]).toMatchObject({
      title: 'Payments',
      state: 'fresh',
      findings: [],
      snoozedUntil: '2026-12-04',
    });
  });

  it.each([
    ['fresh', 1, 1],
    ['unknown', 1, 2],
    ['stale', 2, 1],
  ] as const)('counts an entity that is now %s', (state, stale, unknown) => {
    const freshness = buildEntityFreshness({ ref, state });

    expect(myCatalogWith(mine, freshness)).toMatchObject({
      owned: 9,
      stale,
      unknown,
    });
  });

  it('ends a snooze that is no longer there', () => {
    const snoozed = buildFixListItem({ ref, snoozedUntil: '2026-12-04' });
    const { items } = myCatalogWith(
      buildMyCatalog({ items: [snoozed] }),
      buildEntityFreshness({ ref }),
    );

    expect(items[0].snoozedUntil).toBeUndefined();
  });

  it('leaves a list without the entity as it is', () => {
    const freshness = buildEntityFreshness({ ref: 'api:default/else' });

    expect(myCatalogWith(mine, freshness)).toBe(mine);
  });
});
