import { Entity } from '@backstage/catalog-model';
import { CheckSettings } from '../CheckSettings';
import { matchesScope } from './matchesScope';

const LONG_LIVED_KINDS: ReadonlySet<string> = new Set(['system', 'domain']);
const LONG_LIMIT_DAYS = 365;
const LIMIT_DAYS = 180;

/**
 * For how many days a change or an attestation vouches for an entity: the
 * first of the configured limits that matches it, else the default of its kind
 * and lifecycle. Source: metrics.md 3, `unverified`.
 */
export function limitDays(
  entity: Entity,
  limits: CheckSettings['limits'],
): number {
  const configured = limits.find(limit => matchesScope(entity, limit));
  return configured?.days ?? defaultLimitDays(entity);
}

function defaultLimitDays(entity: Entity): number {
  const isLongLived =
    LONG_LIVED_KINDS.has(entity.kind.toLowerCase()) ||
    entity.spec?.lifecycle === 'deprecated';
  return isLongLived ? LONG_LIMIT_DAYS : LIMIT_DAYS;
}
