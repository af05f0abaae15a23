import { Skeleton } from '@backstage/ui';
import {
  AdoptionSeries,
  Context,
  Day,
  dayNumber,
} from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense } from 'react';
import { useAdoptionSeries } from '../../api';
import { useOutlook } from '../../api/hooks/useOutlook';
import {
  adoptionTrend,
  ChartFrame,
  hiddenWeeksText,
  trendTitle,
  useWords,
} from '../../shared';
import { AbsentCard } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { OutlookNote } from './OutlookNote';
import { forecastUpTo } from './rateRows';
import { rateTable } from './rateTable';

const HEIGHT_PX = 268;

const RateChart = lazy(() =>
  import('./RateChart').then(m => ({ default: m.RateChart })),
);

/** The adoption rate week by week, its target and where it is going. */
export function RateCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { days, group } = useAsked(context);
  const query = useAdoptionSeries(
    { metric: 'adoptionRate', ...days, group },
    { live: true },
  );
  return (
    <QuestionCard
      heading={t('adoption.rate.heading')}
      query={query}
      group={group}
      heightPx={HEIGHT_PX}
    >
      {series => (
        <Rate series={series} context={context} days={days} group={group} />
      )}
    </QuestionCard>
  );
}

function Rate(props: {
  series: AdoptionSeries;
  context: Context;
  days: { from: Day; to: Day };
  group?: string;
}) {
  const { series, context, days, group } = props;
  const words = useWords();
  const { t } = words;
  const outlook = useOutlook();
  const trend = adoptionTrend(series, context);
  const title = trendTitle(trend.finding, words);
  const newest = trend.points.at(-1);
  const absent = series.points.at(-1);
  if (!newest) {
    return absent && absent.status !== 'ok' ? (
      <AbsentCard title={title} value={absent} scope="group" />
    ) : (
      <EmptyCard title={title} scope="group">
        {t('shared.trend.noneText')}
      </EmptyCard>
    );
  }
  const rangeLength = dayNumber(days.to) - dayNumber(days.from);
  const forecast = group
    ? []
    : forecastUpTo(outlook.data?.forecast ?? [], {
        trend,
        to: dayNumber(days.to) + rangeLength,
      });
  const partial = trend.points.filter(({ whole }) => !whole);
  const end = forecast.at(-1)?.at ?? days.to;
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            t('shared.trend.definition'),
            partial.some(({ value }) => value.complete) &&
              t('shared.trend.early'),
            partial.some(({ value }) => !value.complete) &&
              t('shared.trend.current'),
            forecast.length > 0 && t('adoption.rate.forecast'),
            hiddenWeeksText(trend, words),
          ]}
          scope="group"
        />
      }
      table={rateTable({ trend, forecast }, words)}
      fileName="adoption-rate"
      value={newest.value}
    >
      <Suspense fallback={<Skeleton width="100%" height={HEIGHT_PX} />}>
        <RateChart
          trend={trend}
          forecast={forecast}
          days={{ from: days.from, to: end > days.to ? end : days.to }}
          target={context.targets.adoptionRate}
          collectingSince={context.collectingSince}
          title={title}
        />
      </Suspense>
      <OutlookNote query={outlook} context={context} isGroup={!!group} />
    </ChartFrame>
  );
}
