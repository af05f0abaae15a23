import { collectionGaps } from './collectionGaps';

describe('collectionGaps', () => {
  it('is there below 90 %', () => {
    expect(collectionGaps({ collection: { coverage: 0.899 } })).toEqual({
      rule: 'collection-gaps',
      facts: { coverage: 0.899 },
      people: 0,
      link: '/adoption-health/data',
    });
  });

  it.each([
    ['at 90 %', { collection: { coverage: 0.9 } }],
    ['in the first days', { collection: {} }],
    ['where it could not be read', {}],
  ])('is not there %s', (_, situation) => {
    expect(collectionGaps(situation)).toBeUndefined();
  });
});
