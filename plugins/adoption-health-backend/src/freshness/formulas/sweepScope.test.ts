import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { defaultSettings } from '../__testUtils__/sweeps';
import { rulesInForce } from './rulesInForce';
import { isSameScope, sweepScope } from './sweepScope';

const limits = [
  { kind: 'API', days: 90 },
  { kind: 'System', days: 30 },
];
const requiredFields = [{ fields: ['spec.type', 'metadata.title'] }];
const sourceEvidence: Array<{ id: string }> = [];
const base = {
  kinds: ['Component', 'API'],
  severities: {},
  sourceEvidence,
  settings: {
    ...defaultSettings,
    ...{ limits, requiredFields, trustedProviders: ['a:', 'b:'] },
  },
};

function scope(overrides: Partial<typeof base> = {}) {
  const { severities, ...others } = { ...base, ...overrides };
  const rules = rulesInForce(freshnessRules, severities);
  return sweepScope({ ...others, rules });
}

function withSettings(settings: Partial<typeof base.settings>) {
  return scope({ settings: { ...base.settings, ...settings } });
}

describe('isSameScope', () => {
  it.each([
    ['nothing', scope()],
    ['kinds in another order', scope({ kinds: ['api', 'component'] })],
    [
      'a default that is written out',
      scope({ severities: { orphan: 'stale' } }),
    ],
    [
      'fields in another order',
      withSettings({
        requiredFields: [{ fields: ['metadata.title', 'spec.type'] }],
      }),
    ],
    [
      'providers in another order',
      withSettings({ trustedProviders: ['b:', 'a:'] }),
    ],
  ])('is true where what differs is %s', (_, other) => {
    expect(isSameScope(scope(), other)).toBe(true);
  });

  it.each([
    ['kinds', scope({ kinds: ['API'] })],
    ['a severity', scope({ severities: { orphan: 'notice' } })],
    ['a rule that is off', scope({ severities: { orphan: 'off' } })],
    ['limits', withSettings({ limits: limits.slice(1) })],
    ['the order of limits', withSettings({ limits: [...limits].reverse() })],
    ['required fields', withSettings({ requiredFields: [] })],
    ['trusted providers', withSettings({ trustedProviders: ['a:'] })],
    ['who knows about sources', scope({ sourceEvidence: [{ id: 'git' }] })],
  ])('is false where what differs is %s', (_, other) => {
    expect(isSameScope(scope(), other)).toBe(false);
  });

  it('is false for a sweep of a version that noted only rules', () => {
    const before = { kinds: scope().kinds, checks: ['orphan'] };
    expect(isSameScope(before, scope())).toBe(false);
  });
});
