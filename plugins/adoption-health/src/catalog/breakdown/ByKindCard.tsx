import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { useFixListFilter } from '../filter/useFixListFilter';
import { useWords, Words } from '../../shared';
import { BreakdownFrame } from './BreakdownFrame';
import { statesTable } from './statesTable';

/** Fewer entities than these make no share worth naming. */
const ENOUGH_ENTITIES = 10;

type KindCounts = FreshnessSummary['byKind'][number];

/** Which kinds of entities are stale. */
export function ByKindCard(props: { summary: FreshnessSummary }) {
  const words = useWords();
  const { t } = words;
  const { filter } = useFixListFilter();
  const byKind = [...props.summary.byKind].sort(
    (one, other) => other.stale - one.stale,
  );
  return (
    <BreakdownFrame
      title={kindTitle(byKind, words)}
      subtitle={t('catalog.breakdown.byKind.subtitle')}
      rows={byKind.map(({ kind, stale, total }) => {
        const isCurrent = filter.kind === kind;
        return {
          id: kind,
          name: kind,
          count: stale,
          total,
          isCurrent,
          change: { kind: isCurrent ? undefined : kind },
        };
      })}
      table={statesTable(
        byKind.map(counts => ({
          ...counts,
          id: counts.kind,
          name: counts.kind,
        })),
        { ...words, by: 'kind' },
      )}
      fileName="stale-by-kind"
    />
  );
}

function kindTitle(byKind: KindCounts[], { t, format }: Words): string {
  if (byKind.every(({ stale }) => stale === 0)) {
    return t('catalog.breakdown.byKind.none');
  }
  const [worst] = byKind
    .filter(({ stale, total }) => stale > 0 && total >= ENOUGH_ENTITIES)
    .sort((one, other) => other.stale / other.total - one.stale / one.total);
  return worst && byKind.length > 1
    ? t('catalog.breakdown.byKind.worst', {
        kind: worst.kind,
        share: format.share(worst.stale / worst.total, { digits: 1 }),
      })
    : t('catalog.breakdown.byKind.few');
}
