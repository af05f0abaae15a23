import { Entity } from '@backstage/catalog-model';
import { FreshnessRule } from './FreshnessRule';

const KINDS_WITH_OWNER: ReadonlySet<string> = new Set([
  'component',
  'api',
  'resource',
  'system',
  'domain',
]);

/** An entity of a kind that needs an owner has none. */
export const ownerMissing: FreshnessRule = {
  id: 'owner-missing',
  title: 'No owner',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-missing.md',
  check(entity, { owners }) {
    if (owners.length > 0 || !needsOwner(entity)) {
      return undefined;
    }
    const current = currentValue(entity);
    return {
      evidence:
        current === undefined
          ? `This ${entity.kind} has no spec.owner.`
          : `The spec.owner of this ${entity.kind} is ${current}, which names nobody.`,
      evidenceKey: current ?? 'absent',
      fix: {
        summary: 'Set spec.owner to the group that looks after it.',
        change: { path: 'spec.owner', ...(current && { current }) },
      },
    };
  },
};

function needsOwner(entity: Entity): boolean {
  return KINDS_WITH_OWNER.has(entity.kind.toLowerCase());
}

function currentValue(entity: Entity): string | undefined {
  const owner = entity.spec?.owner;
  return owner === undefined ? undefined : JSON.stringify(owner);
}
