import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense } from 'react';
import { useAdoptionSeries } from '../../api';
import {
  AdoptionTrend,
  adoptionTrend,
  AsyncContent,
  ChartFrame,
  GroupNotCounted,
  hiddenWeeksText,
  rangeDays,
  trendTitle,
  useMessages,
  useRange,
  useWords,
} from '../../shared';
import { trendTable } from './trendTable';
import styles from './trend.module.css';

const TrendChart = lazy(() =>
  import('./TrendChart').then(m => ({ default: m.TrendChart })),
);

/**
 * The adoption rate week by week, over the range chosen; of the members of a
 * group where one is given.
 */
export function AdoptionTrendCard(props: {
  context: Context;
  /** Full entity ref. */
  group?: string;
  /** Says whom it is about while the page's own group is chosen. */
  scope?: 'group';
  className?: string;
}) {
  const { context, group, scope, className } = props;
  const t = useMessages();
  const { range } = useRange();
  const days = rangeDays(range, context.today);
  const query = useAdoptionSeries(
    { metric: 'adoptionRate', ...days, group },
    { live: true },
  );
  const heading = t('shared.trend.heading');
  return (
    <AsyncContent
      query={query}
      notFound={group ? <GroupNotCounted group={group} /> : undefined}
      skeleton={
        <ChartFrame
          title={heading}
          subtitle={t('shared.trend.definition')}
          className={className}
        >
          <Skeleton width="100%" height={268} />
        </ChartFrame>
      }
      frame={failure => (
        <ChartFrame title={heading} className={className}>
          {failure}
        </ChartFrame>
      )}
    >
      {series => (
        <Trend
          trend={adoptionTrend(series, context)}
          context={context}
          days={days}
          scope={scope}
          className={className}
        />
      )}
    </AsyncContent>
  );
}

function Trend(props: {
  trend: AdoptionTrend;
  context: Context;
  days: { from: string; to: string };
  scope?: 'group';
  className?: string;
}) {
  const { trend, context, days, scope, className } = props;
  const words = useWords();
  const { t } = words;
  const title = trendTitle(trend.finding, words);
  const newest = trend.points.at(-1);
  if (!newest) {
    const hidden = trend.finding.kind === 'hidden';
    return (
      <ChartFrame title={title} scope={scope} className={className}>
        <p className={hidden ? styles.hidden : styles.empty}>
          <span>
            {hidden
              ? t('shared.trend.hiddenText', {
                  n: words.format.count(context.minimumGroupSize),
                })
              : t('shared.trend.noneText')}
          </span>
        </p>
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle(trend, words)}
      table={trendTable(trend, words)}
      fileName="adoption-rate"
      value={newest.value}
      scope={scope}
      className={className}
    >
      <Suspense fallback={<Skeleton width="100%" height={268} />}>
        <TrendChart
          trend={trend}
          days={days}
          target={context.targets.adoptionRate}
          collectingSince={context.collectingSince}
          title={title}
        />
      </Suspense>
    </ChartFrame>
  );
}

function subtitle(
  trend: AdoptionTrend,
  words: Parameters<typeof trendTitle>[1],
): string {
  const { t, format } = words;
  const sentences: string[] = [t('shared.trend.definition')];
  if (trend.finding.kind === 'changed') {
    const { first, last } = trend.finding;
    sentences.push(
      t('shared.trend.ends', {
        first: format.share(first.value.value),
        firstDay: format.dayOfYear(first.day),
        last: format.share(last.value.value),
        lastDay: format.dayOfYear(last.day),
      }),
    );
  }
  const partial = trend.points.filter(point => !point.whole);
  if (partial.some(point => point.value.complete)) {
    sentences.push(t('shared.trend.early'));
  }
  if (partial.some(point => !point.value.complete)) {
    sentences.push(t('shared.trend.current'));
  }
  return [...sentences, hiddenWeeksText(trend, words)]
    .filter(Boolean)
    .join(' ');
}
