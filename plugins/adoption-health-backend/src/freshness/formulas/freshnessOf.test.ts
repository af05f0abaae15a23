import fc from 'fast-check';
import { Attestation, freshnessOf, JudgedFinding } from './freshnessOf';

const TODAY = 1000;

const orphan: JudgedFinding = {
  rule: 'orphan',
  severity: 'stale',
  evidenceKey: 'url:a',
};
const notice: JudgedFinding = {
  rule: 'incomplete',
  severity: 'notice',
  evidenceKey: 'title',
};

function attestation(overrides: Partial<Attestation> = {}): Attestation {
  return {
    personId: 1,
    onDay: TODAY - 10,
    validUntilDay: TODAY + 170,
    evidenceKeys: { orphan: 'url:a' },
    ...overrides,
  };
}

function judge(overrides: Partial<Parameters<typeof freshnessOf>[0]>) {
  return freshnessOf({
    findings: [],
    attestations: [],
    changedDay: undefined,
    limitDays: 180,
    day: TODAY,
    ...overrides,
  });
}

describe('freshnessOf', () => {
  it.each<[string, Partial<Parameters<typeof freshnessOf>[0]>, string]>([
    ['nothing is known', {}, 'unknown'],
    ['it changed today', { changedDay: TODAY }, 'fresh'],
    ['it changed at the limit', { changedDay: TODAY - 180 }, 'fresh'],
    ['it changed before the limit', { changedDay: TODAY - 181 }, 'unknown'],
    ['it has a stale finding', { findings: [orphan] }, 'stale'],
    [
      'it has a stale finding and changed today',
      { findings: [orphan], changedDay: TODAY },
      'stale',
    ],
    ['it has a notice only', { findings: [notice] }, 'unknown'],
    [
      'it has a notice and changed today',
      { findings: [notice], changedDay: TODAY },
      'fresh',
    ],
    ['it is attested', { attestations: [attestation()] }, 'fresh'],
    [
      'its stale finding is attested',
      { findings: [orphan], attestations: [attestation()] },
      'fresh',
    ],
    [
      'the attestation answers other evidence of the same rule',
      {
        findings: [{ ...orphan, evidenceKey: 'url:b' }],
        attestations: [attestation()],
      },
      'stale',
    ],
    [
      'the attestation ends today',
      {
        findings: [orphan],
        attestations: [attestation({ validUntilDay: TODAY })],
      },
      'fresh',
    ],
    [
      'the attestation ended yesterday',
      {
        findings: [orphan],
        attestations: [attestation({ validUntilDay: TODAY - 1 })],
      },
      'stale',
    ],
    [
      'the attestation is not yet given',
      { attestations: [attestation({ onDay: TODAY + 1 })] },
      'unknown',
    ],
  ])('judges when %s', (_, overrides, state) => {
    expect(judge(overrides).state).toBe(state);
  });

  it('ends an attestation when a stale finding with new evidence appears', () => {
    const old = attestation();
    const { state, contradicted, attestedRules } = judge({
      findings: [orphan, { ...orphan, rule: 'owner-unresolved' }],
      attestations: [old],
    });
    expect(state).toBe('stale');
    expect(contradicted).toEqual([old]);
    expect(attestedRules).toEqual(new Set());
  });

  it('keeps an attestation that a later notice says more than', () => {
    const judged = judge({
      findings: [orphan, notice],
      attestations: [attestation()],
    });
    expect(judged.contradicted).toEqual([]);
    expect(judged.attestedRules).toEqual(new Set(['orphan']));
  });

  it('takes the word of one owner where that of another has ended', () => {
    const old = attestation({ personId: 1, evidenceKeys: {} });
    const judged = judge({
      findings: [orphan],
      attestations: [old, attestation({ personId: 2 })],
    });
    expect(judged.state).toBe('fresh');
    expect(judged.contradicted).toEqual([old]);
  });

  it('is not fooled by rules that are named like members of objects', () => {
    const finding = { ...orphan, rule: 'constructor', evidenceKey: 'x' };
    expect(
      judge({ findings: [finding], attestations: [attestation()] }).state,
    ).toBe('stale');
  });

  const ruleId = fc.constantFrom('a', 'b', 'c');
  const key = fc.constantFrom('1', '2');
  const findings = fc.uniqueArray(
    fc.record({
      rule: ruleId,
      severity: fc.constantFrom('stale' as const, 'notice' as const),
      evidenceKey: key,
    }),
    { selector: finding => finding.rule },
  );
  const nearToday = fc.integer({ min: TODAY - 3, max: TODAY + 3 });
  const attestations = fc.array(
    fc.record({
      personId: fc.nat(3),
      onDay: nearToday,
      validUntilDay: nearToday,
      evidenceKeys: fc.dictionary(ruleId, key),
    }),
    { maxLength: 3 },
  );
  const changed = fc.option(nearToday, { nil: undefined });

  it('agrees with a naive reading of the definition', () => {
    fc.assert(
      fc.property(
        findings,
        attestations,
        changed,
        fc.nat(4),
        (found, given, changedDay, limitDays) => {
          const standing = [];
          for (const one of given) {
            let stands = one.onDay <= TODAY && one.validUntilDay >= TODAY;
            for (const finding of found) {
              if (
                finding.severity === 'stale' &&
                one.evidenceKeys[finding.rule] !== finding.evidenceKey
              ) {
                stands = false;
              }
            }
            if (stands) {
              standing.push(one);
            }
          }
          const isStale =
            found.some(finding => finding.severity === 'stale') &&
            standing.length === 0;
          const isRecent =
            changedDay !== undefined && changedDay + limitDays >= TODAY;
          const naive =
            (isStale && 'stale') ||
            ((standing.length > 0 || isRecent) && 'fresh') ||
            'unknown';

          const judged = judge({
            findings: found,
            attestations: given,
            changedDay,
            limitDays,
          });
          expect(judged.state).toBe(naive);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
