import {
  Day,
  dayNumber,
  dayOf,
  Target,
} from 'backstage-plugin-adoption-health-common';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { AdoptionTrend } from '../../overview/trend/adoptionTrend';
import trendStyles from '../../overview/trend/trend.module.css';
import { dateTicks } from '../../overview/trend/trendScale';
import { targetValue } from '../../shared';
import { useWords } from '../words/useWords';
import { ForecastWeek, rateRows } from './rateRows';
import { RateDot } from './RateDot';
import { rateTicks } from './rateTicks';
import { RateTooltip } from './RateTooltip';
import styles from './rate.module.css';

/** Weekly adoption rates against the target, and their forecast. */
export function RateChart(props: {
  trend: AdoptionTrend;
  forecast: readonly ForecastWeek[];
  days: { from: Day; to: Day };
  target: Target;
  /** Marked where it falls into the days shown. */
  collectingSince?: Day;
  /** The finding, for those who do not see the chart. */
  title: string;
}) {
  const { trend, forecast, days, target, collectingSince } = props;
  const { t, format } = useWords();
  const ticks = rateTicks([
    target.value,
    ...trend.points.map(({ value }) => value.value),
    ...forecast.map(({ high }) => high),
  ]);
  const dates = dateTicks(days);
  const domain = [dayNumber(days.from), dayNumber(days.to)];
  const since =
    collectingSince === undefined ? undefined : dayNumber(collectingSince);
  const goal = targetValue(target, { metric: 'adoptionRate', format });
  const last = forecast.at(-1);
  return (
    <div className={`${trendStyles.chart} ${styles.chart}`}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={rateRows(trend, forecast)}
          margin={{ top: 12, right: last ? 48 : 88, bottom: 0, left: 0 }}
          title={props.title}
        >
          <CartesianGrid vertical={false} stroke="var(--ah-hairline)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={domain}
            ticks={dates.days}
            interval="equidistantPreserveStart"
            tickFormatter={day =>
              dates.months
                ? format.month(dayOf(day))
                : format.dayOfYear(dayOf(day))
            }
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ah-muted)' }}
          />
          <YAxis
            domain={[0, ticks[ticks.length - 1]]}
            ticks={ticks}
            width={44}
            tickFormatter={rate => format.share(rate)}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ah-muted)' }}
          />
          <ReferenceLine
            y={target.value}
            className={trendStyles.target}
            label={{
              value: t('overview.trend.target', { value: goal }),
              position: 'insideBottomLeft',
              className: trendStyles.targetLabel,
            }}
          />
          {since !== undefined && since > domain[0] && (
            <ReferenceLine
              x={since}
              className={trendStyles.since}
              label={{
                value: t('overview.trend.collectingSince', {
                  day: format.dayOfYear(dayOf(since)),
                }),
                position: 'insideTopLeft',
                className: trendStyles.sinceLabel,
              }}
            />
          )}
          <Tooltip
            content={<RateTooltip />}
            cursor={{ className: trendStyles.cursor }}
            isAnimationActive={false}
          />
          <Area
            dataKey="band"
            className={styles.band}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="middle"
            className={styles.forecast}
            dot={false}
            activeDot={{ className: trendStyles.activeDot }}
            isAnimationActive={false}
          />
          {last && (
            <ReferenceLine
              segment={[
                { x: dayNumber(last.at), y: last.middle },
                { x: dayNumber(last.at), y: last.middle },
              ]}
              className={styles.end}
              label={{
                value: format.share(last.middle),
                position: 'right',
                className: trendStyles.rateLabel,
              }}
            />
          )}
          <Line
            dataKey="lead"
            className={trendStyles.lead}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="rate"
            className={trendStyles.line}
            dot={<RateDot />}
            activeDot={{ className: trendStyles.activeDot }}
            isAnimationActive={false}
          />
          <Line
            dataKey="partial"
            className={trendStyles.hollow}
            dot={<RateDot />}
            activeDot={{ className: trendStyles.activeDot }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
