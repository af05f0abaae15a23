import {
  dayNumber,
  GroupDirectory,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { component, group } from '../__testUtils__/entities';
import { defaultSettings } from '../__testUtils__/sweeps';
import { entityEvidence, EntityFacts } from './entityEvidence';

const day = dayNumber('2026-11-20');
const facts: EntityFacts = {
  owners: [],
  source: undefined,
  absentTargets: new Set(),
  reports: [],
  attestations: [],
};
const observed = {
  ...{ contentHash: '1:aa', firstSeenDay: day - 30, limitDays: 180 },
};

function evidenceOf(
  entity = component('pay'),
  overrides: Partial<EntityFacts> = {},
) {
  const groups = new GroupDirectory();
  groups.add(group('team-b'));
  return entityEvidence(entity, {
    facts: { ...facts, ...overrides },
    observed,
    settings: defaultSettings,
    groups,
    day,
    reportingDay: reportingDays('UTC'),
  });
}

const attestation = (validUntilDay: number) => ({
  ...{ personId: 1, onDay: day - 3, validUntilDay, evidenceKeys: {} },
});

describe('entityEvidence', () => {
  it('says since when an entity is watched', () => {
    expect(evidenceOf().watch).toEqual({
      ...{ today: '2026-11-20', firstSeen: '2026-10-21', limitDays: 180 },
      isMachineKept: false,
    });
  });

  it('says until when the last of its attestations holds', () => {
    const attestations = [attestation(day + 1), attestation(day)];
    const { watch } = evidenceOf(component('pay'), { attestations });
    expect(watch?.attestedUntil).toBe('2026-11-21');
  });

  it('counts the readers who saw what it holds now', () => {
    const reports = [
      { contentHash: '1:bb', readers: 7, sinceDay: day - 9 },
      { contentHash: '1:aa', readers: 2, sinceDay: day - 1 },
    ];
    expect(evidenceOf(component('pay'), { reports }).reports).toEqual({
      ...{ readers: 2, since: '2026-11-19' },
    });
    const [before] = reports;
    expect(
      evidenceOf(component('pay'), { reports: [before] }).reports,
    ).toBeUndefined();
  });

  it('names the absent ones among its own targets', () => {
    const entity = component('pay');
    entity.relations?.push(
      { type: 'dependsOn', targetRef: 'resource:default/DB' },
      { type: 'dependsOn', targetRef: 'resource:default/cache' },
    );
    const absentTargets = new Set([
      ...['resource:default/db', 'api:default/other', 'group:default/team-a'],
    ]);
    expect(evidenceOf(entity, { absentTargets }).absentTargets).toEqual([
      'resource:default/db',
    ]);
  });

  it('names the groups that its source points to', () => {
    const evidence = {
      ...{ kind: 'found' as const, archived: false },
      codeOwners: ['@shop/team-b'],
    };
    const source = { url: 'https://git.example/pay', evidence };
    expect(evidenceOf(component('pay'), { source }).sourceGroups).toEqual([
      { ref: 'group:default/team-b', from: 'code-owners' },
    ]);
    expect(evidenceOf().sourceGroups).toBeUndefined();
  });
});
