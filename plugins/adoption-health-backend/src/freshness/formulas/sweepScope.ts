import { CheckSettings } from '../CheckSettings';
import { canonicalJson } from './canonicalJson';
import { RuleInForce } from './rulesInForce';

/** What a sweep reads and checks; sweeps of one scope can be compared. */
export interface SweepScope {
  /** In lower case. */
  kinds: string[];
  /** Rules with their severity, and what else they go by, as text. */
  checks: string[];
}

/** The scope of a sweep. */
export function sweepScope(options: {
  kinds: readonly string[];
  rules: readonly RuleInForce[];
  settings: Omit<CheckSettings, 'severities'>;
  /** Who knows about repositories. */
  sourceEvidence?: ReadonlyArray<{ id: string }>;
}): SweepScope {
  const { limits, requiredFields, trustedProviders } = options.settings;
  const settings = {
    // The first that matches decides, so their order counts.
    limits: limits.map(limit => canonicalJson({ ...limit })),
    requiredFields: requiredFields
      .map(({ fields, ...scope }) =>
        canonicalJson({ ...scope, fields: [...fields].sort() }),
      )
      .sort(),
    trustedProviders: [...trustedProviders].sort(),
    sources: (options.sourceEvidence ?? []).map(({ id }) => id).sort(),
  };
  return {
    kinds: options.kinds.map(kind => kind.toLowerCase()),
    checks: [
      ...options.rules.map(({ rule, severity }) => `${rule.id}: ${severity}`),
      ...Object.entries(settings).map(
        ([name, value]) => `${name}: ${JSON.stringify(value)}`,
      ),
    ],
  };
}

/** Whether two sweeps read and check the same; order does not matter. */
export function isSameScope(one: SweepScope, other: SweepScope): boolean {
  return areSame(one.kinds, other.kinds) && areSame(one.checks, other.checks);
}

function areSame(before: readonly string[], now: readonly string[]): boolean {
  return canonicalJson([...before].sort()) === canonicalJson([...now].sort());
}
