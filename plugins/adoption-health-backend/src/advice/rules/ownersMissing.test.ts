import { buildCatalog, buildItem, ok } from '../__testUtils__/situations';
import { ownersMissing } from './ownersMissing';

const counts = { total: 9, fresh: 1, unknown: 0 };

describe('ownersMissing', () => {
  it('counts what nobody owns', () => {
    const catalog = buildCatalog(
      [
        buildItem({ readers: ok('entityReaders', 90) }),
        buildItem({ owner: undefined }),
        buildItem({ owner: undefined, readers: ok('entityReaders', 60) }),
      ],
      {
        byOwner: [
          { ...counts, owner: 'group:default/team-a', stale: 30 },
          { ...counts, stale: 8 },
        ],
      },
    );
    expect(ownersMissing({ catalog })).toEqual({
      rule: 'owners-missing',
      facts: { entities: 8, readers: 60 },
      people: 60,
      link: '/adoption-health/catalog?owner=none',
    });
  });

  it('helps nobody that is known where hardly anybody reads them', () => {
    const catalog = buildCatalog([], { byOwner: [{ ...counts, stale: 8 }] });
    expect(ownersMissing({ catalog })).toMatchObject({
      facts: { entities: 8 },
      people: 0,
    });
  });

  it.each([
    ['everything is owned', []],
    ['what nobody owns needs no owner', [{ ...counts, stale: 0 }]],
  ])('is not there where %s', (_, byOwner) => {
    expect(
      ownersMissing({ catalog: buildCatalog([], { byOwner }) }),
    ).toBeUndefined();
  });

  it('is not there without the catalog', () => {
    expect(ownersMissing({})).toBeUndefined();
  });
});
