import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { EntityEvidence, OwnerEvidence, WatchEvidence } from './FreshnessRule';
import { freshnessRules } from './index';

/** Rules that need nothing but the entity as the catalog serves it. */
const DESCRIPTOR_RULES = ['owner-missing', 'orphan', 'processing-error'];

const key = fc.constantFrom('owner', 'system', 'dependsOn', 'lifecycle', 'a.b');
const junk = fc.jsonValue({ maxDepth: 3 });
const ref = fc.oneof(
  fc.constantFrom('group:default/a', 'user:default/b', 'api:default/c'),
  fc.string({ minLength: 1 }),
);

// Whatever JSON may stand where a descriptor has room; JSON.parse, because a
// catalog's answer is not checked by the compiler either.
const anyEntity = fc
  .record(
    {
      apiVersion: fc.string(),
      kind: fc.constantFrom('Component', 'API', 'System', 'Group', 'x'),
      metadata: fc.record(
        {
          name: fc.string({ minLength: 1 }),
          namespace: fc.string(),
          title: junk,
          description: junk,
          annotations: fc.oneof(
            junk,
            fc.dictionary(
              fc.constantFrom('backstage.io/orphan', 'a.b/c', '__proto__'),
              fc.oneof(junk, fc.constant('true')),
            ),
          ),
          tags: junk,
        },
        { requiredKeys: ['name'] },
      ),
      spec: fc.oneof(
        junk,
        fc.dictionary(key, fc.oneof(junk, ref, fc.array(ref))),
      ),
      relations: fc.array(
        fc.record({
          type: fc.constantFrom('ownedBy', 'dependsOn', 'partOf', 'x'),
          targetRef: ref,
        }),
      ),
      status: fc.oneof(
        junk,
        fc.record({
          items: fc.array(
            fc.record({
              type: fc.constantFrom('backstage.io/catalog-processing', 'x'),
              level: fc.constantFrom('error', 'warning'),
              message: fc.string(),
            }),
          ),
        }),
      ),
    },
    { requiredKeys: ['apiVersion', 'kind', 'metadata'] },
  )
  .map((value): Entity => JSON.parse(JSON.stringify(value)));

const anyDay = fc.constantFrom('2024-01-01', '2026-07-01', '', '2026-02-30');

const anyOwner = fc.record<OwnerEvidence>(
  {
    ref,
    state: fc.constantFrom('resolved', 'unresolved', 'unknown'),
    sameName: fc.subarray(['group:ops/a', 'user:ops/b']),
    members: fc.record({
      now: fc.nat(1),
      former: fc.nat(1),
      formerStillHere: fc.nat(1),
    }),
    lastSeen: anyDay,
  },
  { requiredKeys: ['ref', 'state', 'sameName'] },
);

const anyWatch = fc.record<WatchEvidence>(
  {
    today: anyDay,
    firstSeen: anyDay,
    changedOn: anyDay,
    attestedUntil: anyDay,
    limitDays: fc.constantFrom(0, 180, NaN, -1),
    isMachineKept: fc.boolean(),
  },
  { requiredKeys: ['today', 'firstSeen', 'limitDays', 'isMachineKept'] },
);

const anyEvidence = fc.record<EntityEvidence>(
  {
    owners: fc.array(anyOwner, { maxLength: 3 }),
    source: fc.record({
      url: fc.webUrl(),
      evidence: fc.record({
        kind: fc.constant('found' as const),
        archived: fc.boolean(),
        lastCommitAt: fc.constantFrom('2024-01-01T00:00:00Z', 'never', ''),
      }),
    }),
    watch: anyWatch,
    absentTargets: fc.array(ref),
    requiredFields: fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('metadata.tags', 'spec.owner', 'spec.a.b'),
      ),
    ),
    sourceGroups: fc.array(
      fc.record({
        ref: fc.constantFrom('group:default/a', 'group:ops/a'),
        from: fc.constantFrom('code-owners', 'committers'),
      }),
    ),
    reports: fc.record({ readers: fc.nat(3), since: anyDay }),
  },
  { requiredKeys: ['owners'] },
);

function raised(entity: Entity, evidence: EntityEvidence) {
  return freshnessRules.flatMap(({ id, check }) => {
    const finding = check(entity, evidence);
    return finding ? [{ id, finding }] : [];
  });
}

describe('every rule', () => {
  it('answers for whatever an entity holds and is known about it', () => {
    fc.assert(
      fc.property(anyEntity, anyEvidence, (entity, evidence) => {
        const before = JSON.stringify([entity, evidence]);
        for (const { finding } of raised(entity, evidence)) {
          expect(finding.evidence).not.toBe('');
          expect(finding.fix.summary).not.toBe('');
        }
        expect(raised(entity, evidence)).toEqual(raised(entity, evidence));
        expect(JSON.stringify([entity, evidence])).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps silent about what only a catalog can know, without one', () => {
    fc.assert(
      fc.property(anyEntity, entity => {
        for (const { id } of raised(entity, { owners: [] })) {
          expect(DESCRIPTOR_RULES).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('accuses nobody while all is unknown', () => {
    fc.assert(
      fc.property(
        anyEntity,
        fc.array(ref, { minLength: 1 }),
        (entity, refs) => {
          const owners = refs.map((one): OwnerEvidence => ({
            ref: one,
            state: 'unknown',
            sameName: [],
          }));
          const evidence: EntityEvidence = {
            owners,
            source: {
              url: 'https://example.org',
              evidence: { kind: 'unknown', reason: '' },
            },
            absentTargets: [],
            requiredFields: [],
            sourceGroups: [],
          };
          for (const { id } of raised(entity, evidence)) {
            expect(['orphan', 'processing-error']).toContain(id);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
