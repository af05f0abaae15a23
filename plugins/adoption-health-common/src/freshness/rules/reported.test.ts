import { buildEntity } from './__testUtils__/buildEntity';
import { EntityEvidence } from './FreshnessRule';
import { reported } from './reported';

function check(reports: EntityEvidence['reports']) {
  return reported.check(buildEntity(), { owners: [], reports });
}

describe('reported', () => {
  it('accuses what two readers say is wrong', () => {
    expect(check({ readers: 2, since: '2026-06-01' })).toEqual({
      evidence:
        '2 readers said that its page is wrong, the first on 2026-06-01. It has not changed since.',
      evidenceKey: '2026-06-01 2',
      fix: { summary: expect.stringContaining('Read what they wrote') },
    });
  });

  it('is about another fact when one more reader says so', () => {
    const since = '2026-06-01';
    expect(check({ readers: 3, since })?.evidenceKey).not.toBe(
      check({ readers: 2, since })?.evidenceKey,
    );
  });

  it.each<[string, EntityEvidence['reports']]>([
    ['nobody reported', undefined],
    ['one reader reported', { readers: 1, since: '2026-06-01' }],
    ['was reported before it changed', { readers: 0, since: '2026-06-01' }],
    ['nobody counted reports of', { readers: NaN, since: '2026-06-01' }],
  ])('leaves an entity alone that %s', (_, reports) => {
    expect(check(reports)).toBeUndefined();
  });
});
