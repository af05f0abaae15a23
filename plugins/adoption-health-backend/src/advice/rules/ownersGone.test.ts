import {
  buildCatalog,
  buildFinding,
  buildItem,
  ok,
  suppressed,
} from '../__testUtils__/situations';
import { ownersGone } from './ownersGone';

const left = buildItem({ findings: [buildFinding('owner-left')] });

describe('ownersGone', () => {
  it('speaks of the rule that most entities break', () => {
    const catalog = buildCatalog(
      [
        left,
        buildItem({
          findings: [buildFinding('owner-empty')],
          readers: ok('entityReaders', 90),
        }),
      ],
      {
        byRule: [
          { rule: 'unverified', entities: 50 },
          { rule: 'owner-empty', entities: 3 },
          { rule: 'owner-left', entities: 12 },
        ],
      },
    );
    expect(ownersGone({ catalog })).toEqual({
      rule: 'owners-gone',
      facts: { finding: 'owner-left', entities: 12, readers: 40 },
      people: 40,
      link: '/adoption-health/catalog?rule=owner-left',
    });
  });

  it('names no readers where they are too few, or attested', () => {
    const byRule = [{ rule: 'owner-left', entities: 2 }];
    for (const item of [
      { ...left, readers: suppressed('entityReaders') },
      { ...left, findings: [buildFinding('owner-left', { attested: true })] },
    ]) {
      const advice = ownersGone({ catalog: buildCatalog([item], { byRule }) });
      expect(advice).toMatchObject({ people: 0 });
      expect(advice?.facts).not.toHaveProperty('readers');
    }
  });

  it('is not there where all owners are, nor without the catalog', () => {
    const byRule = [
      { rule: 'owner-missing', entities: 9 },
      { rule: 'owner-left', entities: 0 },
    ];
    expect(
      ownersGone({ catalog: buildCatalog([left], { byRule }) }),
    ).toBeUndefined();
    expect(ownersGone({})).toBeUndefined();
  });
});
