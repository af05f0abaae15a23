import { FreshnessRule } from 'backstage-plugin-adoption-health-common';
import { component } from '../__testUtils__/entities';
import { contentHash } from './contentHash';
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
  rules: [strict],
  known: undefined,
  attestations: [],
  day: 100,
  baseline: true,
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
      contentHash: contentHash(entity),
      firstSeenDay: 100,
      changedDay: undefined,
      limitDays: 180,
      editUrl: undefined,
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

  it('remembers when it was first seen', () => {
    const known = { contentHash: '1:aa', firstSeenDay: 7 };
    const examined = examineEntity(component('pay'), { ...context, known });
    expect(examined).toMatchObject({ firstSeenDay: 7, changedDay: 100 });
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
      examineEntity(component('pay'), { ...context, rules: [broken] }),
    ).toThrow(
      'Rule broken failed on component:default/pay; caused by Error: no such field',
    );
  });
});
