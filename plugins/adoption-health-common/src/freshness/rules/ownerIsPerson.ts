import { writtenOwner } from '../ownerRefs';
import { FreshnessRule } from './FreshnessRule';

const KINDS_FOR_GROUPS: ReadonlySet<string> = new Set([
  'component',
  'api',
  'system',
]);

/** A single person owns what a group should look after. */
export const ownerIsPerson: FreshnessRule = {
  id: 'owner-is-person',
  title: 'Owned by one person',
  defaultSeverity: 'notice',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-is-person.md',
  check(entity, { owners }) {
    const [owner, ...others] = owners;
    if (
      others.length > 0 ||
      owner?.state !== 'resolved' ||
      !owner.ref.startsWith('user:') ||
      !KINDS_FOR_GROUPS.has(entity.kind.toLowerCase())
    ) {
      return undefined;
    }
    const current = writtenOwner(entity);
    return {
      evidence: `Its only owner ${owner.ref} is one person, not a group.`,
      evidenceKey: owner.ref,
      fix: {
        summary: 'Set spec.owner to the group that this person works in.',
        change: { path: 'spec.owner', ...(current && { current }) },
      },
    };
  },
};
