import {
  reportingDays,
  SourceEvidence,
} from 'backstage-plugin-adoption-health-common';
import { lastChange } from './lastChange';

const DAY_MS = 86_400_000;
const commitOn = (day: number) => ({
  url: 'https://git.example/pay',
  evidence: {
    kind: 'found' as const,
    archived: false,
    lastCommitAt: new Date((day + 0.5) * DAY_MS).toISOString(),
  },
});
const facts = {
  observedDay: undefined,
  firstSeenDay: 950,
  source: commitOn(700),
  limitDays: 180,
  day: 1000,
  reportingDay: reportingDays('UTC'),
};

describe('lastChange', () => {
  it('is what sweeps saw, whatever happened in the repository', () => {
    expect(lastChange({ ...facts, observedDay: 960 })).toBe(960);
    const source = commitOn(990);
    expect(lastChange({ ...facts, observedDay: 960, source })).toBe(960);
  });

  it('is the last commit where that is proof of age', () => {
    expect(lastChange(facts)).toBe(700);
    expect(lastChange({ ...facts, source: commitOn(819) })).toBe(819);
  });

  it.each([
    ['within the limit', { source: commitOn(820) }],
    ['after the watch began', { source: commitOn(960), limitDays: 30 }],
    ['unknown', { source: undefined }],
    ['of no repository', { source: withEvidence({ kind: 'missing' }) }],
    ['of an empty repository', { source: withEvidence(found()) }],
    ['no time', { source: withEvidence(found('soon')) }],
  ])('is not known where the last commit is %s', (_, other) => {
    expect(lastChange({ ...facts, ...other })).toBeUndefined();
  });
});

function found(lastCommitAt?: string) {
  return { kind: 'found' as const, archived: false, lastCommitAt };
}

function withEvidence(evidence: SourceEvidence) {
  return { url: 'https://git.example/pay', evidence };
}
