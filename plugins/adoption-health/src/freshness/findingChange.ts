import {
  Finding,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';
import { DescriptorChange } from './descriptorDiff';

const OWNER_PATH = 'spec.owner';

/** Whether a finding is about who owns the entity. */
export function isAboutOwner(finding: Pick<Finding, 'rule'>): boolean {
  return finding.rule.startsWith('owner-');
}

/** The change that makes the suggested owner the owner. */
export function ownerChange(
  suggested: SuggestedOwner,
  /** What the descriptor says now. */
  current?: string,
): DescriptorChange {
  return { path: OWNER_PATH, current, proposed: suggested.ref };
}

/**
 * The change that would mend a finding. Where it leaves open who should own
 * the entity, the suggested owner stands in.
 */
export function findingChange(
  finding: Finding,
  owner: { suggested?: SuggestedOwner; current?: string },
): DescriptorChange | undefined {
  const { change } = finding.fix;
  if (!owner.suggested || !isAboutOwner(finding)) {
    return change;
  }
  if (!change) {
    return ownerChange(owner.suggested, owner.current);
  }
  return change.path === OWNER_PATH && change.proposed === undefined
    ? { ...change, proposed: owner.suggested.ref }
    : change;
}
