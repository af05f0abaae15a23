import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { NO_OWNER, ownerFilter } from '../filter/ownerFilter';
import { useFixListFilter } from '../filter/useFixListFilter';
import { mergePeople, PEOPLE } from '../words/mergePeople';
import { ownerName } from '../words/ownerName';
import { refName, useWords, Words } from '../../shared';
import { BreakdownFrame } from './BreakdownFrame';
import { OwnerFinding, ownerFinding } from './ownerFinding';
import { statesTable } from './statesTable';

type OwnerCounts = FreshnessSummary['byOwner'][number];

/** Whose entities are stale. */
export function ByOwnerCard(props: { summary: FreshnessSummary }) {
  const byOwner = mergePeople(props.summary.byOwner, added).sort(
    (one, other) => other.stale - one.stale,
  );
  const words = useWords();
  const { t } = words;
  const { filter } = useFixListFilter();
  const rows = byOwner.map(counts => ({
    ...counts,
    id: counts.owner ?? NO_OWNER,
    asked: ownerFilter(counts.owner),
    name: ownerName(counts.owner, t),
  }));
  return (
    <BreakdownFrame
      title={ownerTitle(ownerFinding(byOwner), words)}
      subtitle={t('catalog.breakdown.byOwner.subtitle')}
      rows={rows
        .filter(({ stale }) => stale > 0)
        .map(({ id, asked, name, stale, total }) => {
          const isCurrent = filter.owner === id;
          return {
            id,
            name,
            count: stale,
            total,
            isCurrent,
            change: asked
              ? { owner: isCurrent ? undefined : asked }
              : undefined,
          };
        })}
      table={statesTable(rows, { ...words, by: 'owner' })}
      fileName="stale-by-owner"
    />
  );
}

function added(one: OwnerCounts, other: OwnerCounts): OwnerCounts {
  return {
    total: one.total + other.total,
    fresh: one.fresh + other.fresh,
    stale: one.stale + other.stale,
    unknown: one.unknown + other.unknown,
  };
}

function ownerTitle(finding: OwnerFinding, { t, format }: Words): string {
  switch (finding.kind) {
    case 'none':
      return t('catalog.breakdown.byOwner.none');
    case 'one':
      if (finding.owner === PEOPLE) {
        return t('catalog.breakdown.byOwner.onePeople');
      }
      return finding.owner
        ? t('catalog.breakdown.byOwner.one', {
            owner: refName(finding.owner),
          })
        : t('catalog.breakdown.byOwner.oneNobody');
    case 'few':
      return t('catalog.breakdown.byOwner.few', {
        n: format.count(finding.few),
        owners: format.count(finding.owners),
      });
    default:
      return t('catalog.breakdown.byOwner.spread', {
        owners: format.count(finding.owners),
      });
  }
}
