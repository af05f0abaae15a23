import fc from 'fast-check';
import { comparePlaces, inOrder, placeOf, RankedEntity } from './rankedEntity';

const entities = fc.uniqueArray(
  fc.record<RankedEntity>({
    ref: fc.string({ minLength: 1, maxLength: 3 }),
    harm: fc.constantFrom<RankedEntity['harm']>('low', 1.25, 5, 20),
    severity: fc.constantFrom('stale', 'notice'),
    sinceDay: fc.integer({ min: 1, max: 3 }),
    state: fc.constant('stale'),
    rules: fc.constant([]),
    ownerRef: fc.constant(undefined),
    kind: fc.constant('Component'),
    systemRef: fc.constant(undefined),
  }),
  { selector: entity => entity.ref },
);
const orders = fc.constantFrom('harm' as const, 'since' as const);

describe('the order of ranked entities', () => {
  it('is the same for any order in which they come', () => {
    fc.assert(
      fc.property(entities, orders, (some, order) => {
        expect(inOrder([...some].reverse(), order)).toEqual(
          inOrder(some, order),
        );
      }),
    );
  });

  it('has each entity in a place of its own, that goes over the wire', () => {
    fc.assert(
      fc.property(entities, orders, (some, order) => {
        const sorted = inOrder(some, order);
        sorted.forEach((entity, index) => {
          const place = JSON.parse(JSON.stringify(placeOf(entity, order)));
          const next = sorted.findIndex(
            other => comparePlaces(placeOf(other, order), place) > 0,
          );
          expect(next).toBe(index + 1 < sorted.length ? index + 1 : -1);
        });
      }),
    );
  });

  it('never puts less harm first', () => {
    const much = ({ harm }: RankedEntity) => (harm === 'low' ? 0 : harm);
    fc.assert(
      fc.property(entities, some => {
        const harms = inOrder(some, 'harm').map(much);
        expect(harms).toEqual([...harms].sort((a, b) => b - a));
      }),
    );
  });
});
