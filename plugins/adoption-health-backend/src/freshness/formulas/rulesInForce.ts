import { InputError } from '@backstage/errors';
import {
  FreshnessRule,
  Severity,
} from 'backstage-plugin-adoption-health-common';
import { CheckSettings } from '../CheckSettings';

/** A rule that is run, and how bad its findings are. */
export interface RuleInForce {
  rule: FreshnessRule;
  severity: Severity;
}

/**
 * The rules as configured: without those that are off, and with other
 * severities. Throws where two rules have the same id, and InputError where a
 * severity is of no rule.
 */
export function rulesInForce(
  rules: readonly FreshnessRule[],
  severities: CheckSettings['severities'],
): RuleInForce[] {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) {
      throw new Error(`Two freshness rules have the id ${id}`);
    }
    ids.add(id);
  }
  const stray = Object.keys(severities).find(id => !ids.has(id));
  if (stray !== undefined) {
    throw new InputError(
      `adoptionHealth.freshness.severities.${stray}: no rule has this id`,
    );
  }
  return rules.flatMap(rule => {
    const configured = Object.hasOwn(severities, rule.id)
      ? severities[rule.id]
      : rule.defaultSeverity;
    return configured === 'off' ? [] : [{ rule, severity: configured }];
  });
}
