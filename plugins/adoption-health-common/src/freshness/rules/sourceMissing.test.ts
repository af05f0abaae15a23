import { sourceMissing } from './sourceMissing';
import { SourceEvidence } from './SourceEvidence';

const url = 'https://github.com/shop/pay/tree/main/';
const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'pay' },
};

function check(evidence?: SourceEvidence) {
  return sourceMissing.check(entity, {
    owners: [],
    ...(evidence && { source: { url, evidence } }),
  });
}

describe('source-missing', () => {
  it('accuses an entity whose repository is gone', () => {
    expect(check({ kind: 'missing' })).toEqual({
      evidence: `There is no repository behind ${url} any more.`,
      evidenceKey: url,
      fix: { summary: expect.stringContaining('Unregister') },
    });
  });

  it.each<[string, SourceEvidence | undefined]>([
    ['nobody was asked about', undefined],
    ['nobody knows about', { kind: 'unknown', reason: 'HTTP 502' }],
    ['is alive', { kind: 'found', archived: false }],
    ['is archived', { kind: 'found', archived: true }],
  ])('leaves an entity alone whose repository %s', (_, evidence) => {
    expect(check(evidence)).toBeUndefined();
  });
});
