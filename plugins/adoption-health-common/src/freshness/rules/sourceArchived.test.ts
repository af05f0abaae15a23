import { sourceArchived } from './sourceArchived';
import { SourceEvidence } from './SourceEvidence';

const url = 'https://github.com/shop/pay/tree/main/';
const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'pay' },
};

function check(evidence?: SourceEvidence) {
  return sourceArchived.check(entity, {
    owners: [],
    ...(evidence && { source: { url, evidence } }),
  });
}

describe('source-archived', () => {
  it('accuses an entity whose repository is archived', () => {
    expect(
      check({
        kind: 'found',
        archived: true,
        lastCommitAt: '2020-01-01T00:00:00Z',
      }),
    ).toEqual({
      evidence: `The repository behind ${url} is archived.`,
      evidenceKey: url,
      fix: { summary: expect.stringContaining('Unregister') },
    });
  });

  it.each<[string, SourceEvidence | undefined]>([
    ['nobody was asked about', undefined],
    ['nobody knows about', { kind: 'unknown', reason: 'HTTP 502' }],
    ['is alive', { kind: 'found', archived: false }],
    ['is gone', { kind: 'missing' }],
  ])('leaves an entity alone whose repository %s', (_, evidence) => {
    expect(check(evidence)).toBeUndefined();
  });
});
