import { FreshnessRule } from 'backstage-plugin-adoption-health-common';
import { component } from '../__testUtils__/entities';
import { examineEntity } from './examineEntity';

const strict: FreshnessRule = {
  id: 'strict',
  title: 'Too strict',
  defaultSeverity: 'stale',
  docsUrl: 'https://docs.example/strict.md',
  check: () => ({
    evidence: 'It exists.',
    evidenceKey: 'exists',
    fix: { summary: 'Remove it.' },
  }),
};
const owner = { state: 'resolved', sameName: [] } as const;
const context = {
  evidence: { owners: [{ ...owner, ref: 'group:default/team-a' }] },
  rules: [{ rule: strict, severity: 'stale' as const }],
  observed: { contentHash: '1:aa', firstSeenDay: 7, limitDays: 180 },
  attestations: [],
  day: 100,
};

describe('examineEntity', () => {
  it('says everything about an entity', () => {
    const entity = component('Pay', { kind: 'API' });
    expect(examineEntity(entity, context)).toEqual({
      ref: 'api:default/pay',
      kind: 'API',
      namespace: 'default',
      name: 'Pay',
      ownerRef: 'group:default/team-a',
      state: 'stale',
      contentHash: '1:aa',
      firstSeenDay: 7,
      limitDays: 180,
      findings: [
        {
          rule: 'strict',
          severity: 'stale',
          evidence: 'It exists.',
          evidenceKey: 'exists',
          fix: { summary: 'Remove it.' },
          attested: false,
        },
      ],
    });
  });

  it('takes a finding as badly as is configured', () => {
    const rules = [{ rule: strict, severity: 'notice' as const }];
    const examined = examineEntity(component('pay'), { ...context, rules });
    expect(examined.findings[0].severity).toBe('notice');
    expect(examined.state).toBe('unknown');
  });

  it('takes what a machine keeps for fresh', () => {
    const watch = {
      ...{ today: '2026-11-20', firstSeen: '2026-01-01', limitDays: 180 },
      isMachineKept: true,
    };
    const evidence = { ...context.evidence, watch };
    const examined = examineEntity(component('pay'), {
      ...{ ...context, evidence, rules: [] },
    });
    expect(examined.state).toBe('fresh');
  });

  it('shows an owner that exists before one that does not', () => {
    const gone = { ref: 'group:default/gone', sameName: [] };
    const owners = [
      { ...gone, state: 'unresolved' as const },
      { ...owner, ref: 'group:default/team-b' },
    ];
    const evidence = { owners };
    expect(
      examineEntity(component('pay'), { ...context, evidence }).ownerRef,
    ).toBe('group:default/team-b');
  });

  it('marks findings that an attestation answers', () => {
    const examined = examineEntity(component('pay'), {
      ...context,
      attestations: [
        {
          personId: 1,
          onDay: 99,
          validUntilDay: 279,
          evidenceKeys: { strict: 'exists' },
        },
      ],
    });
    expect(examined.state).toBe('fresh');
    expect(examined.findings[0].attested).toBe(true);
  });

  it('names the rule and the entity when a rule throws', () => {
    const broken: FreshnessRule = {
      ...strict,
      id: 'broken',
      check: () => {
        throw new Error('no such field');
      },
    };
    expect(() =>
      examineEntity(component('pay'), {
        ...context,
        rules: [{ rule: broken, severity: 'stale' }],
      }),
    ).toThrow(
      'Rule broken failed on component:default/pay; caused by Error: no such field',
    );
  });
});
