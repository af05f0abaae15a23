import { Entity } from '@backstage/catalog-model';

const LONG_LIVED_KINDS: ReadonlySet<string> = new Set(['system', 'domain']);
const LONG_LIMIT_DAYS = 365;
const LIMIT_DAYS = 180;

/**
 * For how many days a change or an attestation vouches for an entity.
 * Source: metrics.md 3, `unverified`.
 */
export function limitDays(entity: Entity): number {
  const isLongLived =
    LONG_LIVED_KINDS.has(entity.kind.toLowerCase()) ||
    entity.spec?.lifecycle === 'deprecated';
  return isLongLived ? LONG_LIMIT_DAYS : LIMIT_DAYS;
}
