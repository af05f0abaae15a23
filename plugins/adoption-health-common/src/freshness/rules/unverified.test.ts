import { buildEntity } from './__testUtils__/buildEntity';
import { buildWatch } from './__testUtils__/buildWatch';
import { WatchEvidence } from './FreshnessRule';
import { unverified } from './unverified';

function check(watch: WatchEvidence | undefined) {
  return unverified.check(buildEntity(), { owners: [], watch });
}

describe('unverified', () => {
  it('accuses what has not changed for longer than the limit', () => {
    expect(check(buildWatch({ changedOn: '2026-01-01' }))).toEqual({
      evidence:
        'It has not changed since 2026-01-01, more than 180 days ago, and no "still accurate" of an owner holds.',
      evidenceKey: 'changed 2026-01-01',
      fix: { summary: expect.stringContaining('confirm') },
    });
  });

  it('accuses what has been watched for longer than the limit', () => {
    const finding = check(buildWatch({ firstSeen: '2026-01-01' }));
    expect(finding?.evidence).toMatch(
      /^It has not changed since it was first seen on 2026-01-01, /,
    );
    expect(finding?.evidenceKey).toBe('seen 2026-01-01');
  });

  it('accuses again when the word of an owner has run out', () => {
    const watch = buildWatch({
      changedOn: '2025-01-01',
      attestedUntil: '2026-06-30',
    });
    expect(check(watch)?.evidence).toContain('held until 2026-06-30');
  });

  it('says the same tomorrow', () => {
    const watch = buildWatch({ changedOn: '2025-01-01' });
    expect(check({ ...watch, today: '2026-07-02' })).toEqual(check(watch));
  });

  it('is about another fact after another change', () => {
    const keyOf = (changedOn: string) =>
      check(buildWatch({ changedOn }))?.evidenceKey;
    expect(keyOf('2025-01-01')).not.toBe(keyOf('2025-01-02'));
  });

  it.each<[string, WatchEvidence | undefined]>([
    ['nobody watches', undefined],
    [
      'changed on the last day of the limit',
      buildWatch({ changedOn: '2026-01-02' }),
    ],
    ['changed today', buildWatch({ changedOn: '2026-07-01' })],
    [
      'changed tomorrow, by another clock',
      buildWatch({ changedOn: '2026-07-02' }),
    ],
    [
      'was first seen on the last day of the limit',
      buildWatch({ firstSeen: '2026-01-02' }),
    ],
    [
      'was first seen long ago and has changed since',
      buildWatch({ firstSeen: '2020-01-01', changedOn: '2026-06-01' }),
    ],
    [
      'an owner vouches for until today',
      buildWatch({ changedOn: '2020-01-01', attestedUntil: '2026-07-01' }),
    ],
    [
      'a machine keeps up to date',
      buildWatch({ changedOn: '2020-01-01', isMachineKept: true }),
    ],
    [
      'is deprecated and may rest for a year',
      buildWatch({ changedOn: '2025-07-01', limitDays: 365 }),
    ],
    ['changed on a day that is none', buildWatch({ changedOn: 'long ago' })],
    ['has no limit', buildWatch({ changedOn: '2020-01-01', limitDays: NaN })],
  ])('leaves an entity alone that %s', (_, watch) => {
    expect(check(watch)).toBeUndefined();
  });
});
