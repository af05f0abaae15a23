import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense } from 'react';
import { useFreshnessSeries } from '../../api/hooks/useFreshnessSeries';
import {
  AsyncContent,
  ChartFrame,
  rangeDays,
  refName,
  useRange,
  useWords,
  Words,
} from '../../shared';
import styles from '../catalog.module.css';
import { NO_OWNER } from '../filter/ownerFilter';
import { hasGaps } from './freshnessRows';
import { freshnessTable } from './freshnessTable';
import { freshnessTitle } from './freshnessTitle';
import { FreshnessTrend, freshnessTrend } from './freshnessTrend';

const FreshnessChart = lazy(() =>
  import('./FreshnessChart').then(m => ({ default: m.FreshnessChart })),
);

/** The stale share day by day, of the whole catalog or of one owner. */
export function FreshnessTrendCard(props: {
  context: Context;
  /** Full entity ref, or `none`. */
  owner?: string;
}) {
  const { context, owner } = props;
  const { t } = useWords();
  const { range } = useRange();
  const days = rangeDays(range, context.today);
  const query = useFreshnessSeries({ ...days, owner });
  const heading = t('catalog.trend.heading');
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading} subtitle={t('catalog.trend.definition')}>
          <Skeleton width="100%" height={268} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {series => (
        <Trend
          trend={freshnessTrend(series)}
          context={context}
          days={days}
          owner={owner}
        />
      )}
    </AsyncContent>
  );
}

function Trend(props: {
  trend: FreshnessTrend;
  context: Context;
  days: { from: string; to: string };
  owner?: string;
}) {
  const { trend, context, days, owner } = props;
  const words = useWords();
  const title = titleOf(trend, { ...words, owner });
  const newest = trend.points.at(-1);
  if (!newest) {
    return (
      <ChartFrame title={title}>
        <p className={styles.empty}>{words.t('catalog.trend.noneText')}</p>
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle(trend, words)}
      table={freshnessTable(trend.points, words)}
      fileName="stale-share"
      value={newest.share}
    >
      <Suspense fallback={<Skeleton width="100%" height={268} />}>
        <FreshnessChart
          points={trend.points}
          days={days}
          target={context.targets.staleShare}
          title={title}
        />
      </Suspense>
    </ChartFrame>
  );
}

function titleOf(
  { finding }: FreshnessTrend,
  options: Words & { owner?: string },
): string {
  const { owner, t } = options;
  const title = freshnessTitle(finding, options);
  if (!owner) {
    return title;
  }
  const name = owner === NO_OWNER ? t('catalog.owner.without') : refName(owner);
  return t('catalog.trend.ofOwner', { owner: name, title });
}

function subtitle(trend: FreshnessTrend, { t }: Words): string {
  const definition = t('catalog.trend.definition');
  return hasGaps(trend.points)
    ? `${definition} ${t('catalog.trend.gaps')}`
    : definition;
}
