import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { NO_OWNER } from '../filter/ownerFilter';
import { filteredOwner } from '../words/ownerName';
import { Words } from '../../shared';

/** What an owner's entities are like, with their counts. */
export function ownerHeading(
  of: {
    /** Full entity ref, or {@link NO_OWNER}. */
    owner: string;
    /** Absent for an owner of whom nothing is checked. */
    counts: FreshnessSummary['byOwner'][number] | undefined;
  },
  { t, format }: Words,
): string {
  const { owner, counts } = of;
  const name = filteredOwner(owner, t);
  if (!counts) {
    return t('catalog.owner.headingUnlisted', { owner: name });
  }
  const numbers = {
    owner: name,
    stale: format.count(counts.stale),
    total: format.count(counts.total),
  };
  if (owner === NO_OWNER) {
    return t('catalog.owner.headingOthers', numbers);
  }
  return counts.stale === 0
    ? t('catalog.owner.headingNone', numbers)
    : t('catalog.owner.heading', numbers);
}
