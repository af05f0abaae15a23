import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { buildEntityFreshness } from '../__testUtils__';
import { buildFinding } from './__testUtils__/buildFinding';
import { AttestationOffer, openWarning } from './openWarning';

describe('openWarning', () => {
  it('is nothing for an entity without findings', () => {
    for (const state of ['fresh', 'unknown', 'stale'] as const) {
      const freshness = buildEntityFreshness({ state, findings: [] });
      expect(openWarning(freshness)).toBeUndefined();
    }
  });

  it('is nothing for a fresh entity, also with a notice', () => {
    const freshness = buildEntityFreshness({
      state: 'fresh',
      findings: [buildFinding({ severity: 'notice' })],
    });

    expect(openWarning(freshness)).toBeUndefined();
  });

  it('warns of a notice while the state is unknown', () => {
    const notice = buildFinding({ severity: 'notice' });
    const freshness = buildEntityFreshness({
      state: 'unknown',
      findings: [notice],
    });

    expect(openWarning(freshness)?.findings).toEqual([notice]);
  });

  it('leaves out what the owner has answered', () => {
    const open = buildFinding({ rule: 'orphan' });
    const freshness = buildEntityFreshness({
      findings: [buildFinding({ attested: true }), open],
    });

    expect(openWarning(freshness)?.findings).toEqual([open]);
  });

  it('is nothing once the owner has answered everything', () => {
    const freshness = buildEntityFreshness({
      findings: [buildFinding({ attested: true })],
    });

    expect(openWarning(freshness)).toBeUndefined();
  });

  it('puts stale before notice, then old before new, then by rule', () => {
    const findings = [
      buildFinding({ rule: 'n', severity: 'notice', since: '2026-01-01' }),
      buildFinding({ rule: 'c', since: '2026-03-01' }),
      buildFinding({ rule: 'b', since: '2026-03-01' }),
      buildFinding({ rule: 'a', since: '2026-02-01' }),
    ];
    const warning = openWarning(buildEntityFreshness({ findings }));

    expect(warning?.findings.map(finding => finding.rule)).toEqual([
      'a',
      'b',
      'c',
      'n',
    ]);
    expect(findings[0].rule).toBe('n');
  });

  it.each<[string, Partial<EntityFreshness>, AttestationOffer]>([
    ['an owner', { mayAttest: true }, { kind: 'offer', until: '2027-05-19' }],
    [
      'someone else',
      { owner: 'group:default/pay' },
      { kind: 'not-yours', owner: 'group:default/pay' },
    ],
    ['anyone, without an owner', { owner: undefined }, { kind: 'no-owner' }],
    [
      'anyone, with an owner that does not exist',
      {
        owner: 'group:default/ghosts',
        findings: [buildFinding({ rule: 'owner-unresolved' })],
      },
      { kind: 'owner-unknown', owner: 'group:default/ghosts' },
    ],
    [
      'anyone, with an owning group that nobody is in',
      {
        owner: 'group:default/ghosts',
        findings: [buildFinding({ rule: 'owner-empty' })],
      },
      { kind: 'owner-empty', owner: 'group:default/ghosts' },
    ],
    [
      'anyone, with an owner who left',
      {
        owner: 'user:default/ann',
        findings: [buildFinding({ rule: 'owner-left' })],
      },
      { kind: 'owner-empty', owner: 'user:default/ann' },
    ],
    [
      'an owner, again, after something new was found',
      {
        mayAttest: true,
        attestation: { on: '2026-05-20', validUntil: '2027-05-19' },
      },
      { kind: 'offer', until: '2027-05-19' },
    ],
  ])('offers to confirm it to %s', (_who, overrides, offer) => {
    const freshness = buildEntityFreshness({
      findings: [buildFinding({ rule: 'orphan' })],
      ...overrides,
    });

    expect(openWarning(freshness)?.attestation).toEqual(offer);
  });
});
