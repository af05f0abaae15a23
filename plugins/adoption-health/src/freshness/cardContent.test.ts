import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { buildEntityFreshness } from '../__testUtils__';
import { buildFinding } from './__testUtils__/buildFinding';
import { cardContent, CardContent } from './cardContent';

const fresh: Partial<EntityFreshness> = { state: 'fresh', findings: [] };
const oneReport = { readers: 1, mine: false, notes: [] };

describe('cardContent', () => {
  it.each<[string, Partial<EntityFreshness>, CardContent['kind']]>([
    ['a stale entity', {}, 'warning'],
    ['a fresh entity', fresh, 'nothing'],
    [
      'a stale entity that its owner snoozes',
      { mayAttest: true, snoozedUntil: '2026-12-04' },
      'snoozed',
    ],
    [
      'a stale entity on the last day of a snooze',
      { mayAttest: true, snoozedUntil: '2026-11-20' },
      'snoozed',
    ],
    [
      'a stale entity after a snooze',
      { mayAttest: true, snoozedUntil: '2026-11-19' },
      'warning',
    ],
    [
      'a reader, while its owners snooze it',
      { snoozedUntil: '2026-12-04' },
      'warning',
    ],
    [
      'a fresh entity that its owner snoozed before',
      { ...fresh, mayAttest: true, snoozedUntil: '2026-12-04' },
      'nothing',
    ],
    [
      'the owner of a fresh entity that a reader reported',
      { ...fresh, mayAttest: true, reports: oneReport },
      'reports',
    ],
    [
      'a reader of a fresh entity that a reader reported',
      { ...fresh, reports: oneReport },
      'nothing',
    ],
    [
      'an entity whose findings are answered',
      { findings: [buildFinding({ attested: true })] },
      'nothing',
    ],
  ])('for %s', (_case, overrides, kind) => {
    expect(cardContent(buildEntityFreshness(overrides)).kind).toBe(kind);
  });

  it('says until when it is snoozed', () => {
    const freshness = buildEntityFreshness({
      mayAttest: true,
      snoozedUntil: '2026-12-04',
    });

    expect(cardContent(freshness)).toEqual({
      kind: 'snoozed',
      until: '2026-12-04',
    });
  });
});
