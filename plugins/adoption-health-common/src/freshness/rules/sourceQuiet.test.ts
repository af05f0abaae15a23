import { buildEntity } from './__testUtils__/buildEntity';
import { buildWatch } from './__testUtils__/buildWatch';
import { EntityEvidence } from './FreshnessRule';
import { SourceEvidence } from './SourceEvidence';
import { sourceQuiet } from './sourceQuiet';

const url = 'https://github.com/shop/pay/tree/main/';
const quiet: SourceEvidence = {
  kind: 'found',
  archived: false,
  lastCommitAt: '2026-01-01T23:59:59Z',
};

function check(
  overrides: {
    lifecycle?: string | string[];
    source?: SourceEvidence;
    watch?: EntityEvidence['watch'];
  } = {},
) {
  const { lifecycle = 'production', source = quiet } = overrides;
  return sourceQuiet.check(buildEntity({ spec: { lifecycle } }), {
    owners: [],
    source: { url, evidence: source },
    watch: 'watch' in overrides ? overrides.watch : buildWatch(),
  });
}

describe('source-quiet', () => {
  it('notes a repository without commits behind a production component', () => {
    expect(check()).toEqual({
      evidence: `The lifecycle is production, but the last commit behind ${url} is of 2026-01-01, more than 180 days ago.`,
      evidenceKey: `${url} 2026-01-01`,
      fix: {
        summary: expect.stringContaining('spec.lifecycle'),
        change: { path: 'spec.lifecycle', current: 'production' },
      },
    });
  });

  it('says the same tomorrow', () => {
    expect(check({ watch: buildWatch({ today: '2026-07-02' }) })).toEqual(
      check(),
    );
  });

  it('reads times with an offset', () => {
    const lastCommitAt = '2026-01-02T00:30:00+01:00';
    expect(check({ source: { ...quiet, lastCommitAt } })?.evidenceKey).toBe(
      `${url} 2026-01-01`,
    );
  });

  it.each<[string, Parameters<typeof check>[0]]>([
    [
      'had a commit on the last day of the limit',
      { source: { ...quiet, lastCommitAt: '2026-01-02T00:00:00Z' } },
    ],
    [
      'had a commit tomorrow, by another clock',
      { source: { ...quiet, lastCommitAt: '2026-07-02T00:00:00Z' } },
    ],
    ['is empty', { source: { kind: 'found', archived: false } }],
    [
      'had a commit at a time that is none',
      { source: { ...quiet, lastCommitAt: 'yesterday' } },
    ],
    [
      'is archived: see source-archived',
      { source: { ...quiet, archived: true } },
    ],
    ['is gone: see source-missing', { source: { kind: 'missing' } }],
    ['nobody knows about', { source: { kind: 'unknown', reason: 'HTTP 502' } }],
    ['nobody watches', { watch: undefined }],
    [
      'an owner vouches for until today',
      { watch: buildWatch({ attestedUntil: '2026-07-01' }) },
    ],
    ['may rest for a year', { watch: buildWatch({ limitDays: 365 }) }],
    ['is experimental', { lifecycle: 'experimental' }],
    ['is deprecated', { lifecycle: 'deprecated' }],
    ['comes before production', { lifecycle: 'pre-production' }],
    ['has a lifecycle that is no text', { lifecycle: ['production'] }],
  ])('leaves an entity alone whose source %s', (_, overrides) => {
    expect(check(overrides)).toBeUndefined();
  });

  it('leaves an entity alone that has no source', () => {
    expect(
      sourceQuiet.check(buildEntity(), { owners: [], watch: buildWatch() }),
    ).toBeUndefined();
  });
});
