import {
  dayNumber,
  dayOf,
  Target,
} from 'backstage-plugin-adoption-health-common';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useId } from 'react';
import { HatchPattern } from '../../catalog/chart/HatchPattern';
import { targetValue, useFormat, useMessages } from '../../shared';
import { AdoptionTrend } from './adoptionTrend';
import { TrendDot } from './TrendDot';
import { TrendTooltip } from './TrendTooltip';
import { trendRows } from './trendRows';
import { dateTicks, rateTicks } from './trendScale';
import styles from './trend.module.css';

const WEEK_DAYS = 7;

/** Properties of {@link TrendChart}. */
export interface TrendChartProps {
  trend: AdoptionTrend;
  days: { from: string; to: string };
  target: Target;
  /** Marked where it falls into the days shown. */
  collectingSince?: string;
  /** The finding, for those who do not see the chart. */
  title: string;
}

/** Weekly adoption rates against the target. */
export function TrendChart(props: TrendChartProps) {
  const { trend, days, target, collectingSince } = props;
  const t = useMessages();
  const format = useFormat();
  const hatch = useId();
  const ticks = rateTicks(trend, target.value);
  const dates = dateTicks(days);
  const domain = [dayNumber(days.from), dayNumber(days.to)];
  const since =
    collectingSince === undefined ? undefined : dayNumber(collectingSince);
  const goal = targetValue(target, { metric: 'adoptionRate', format });
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={trendRows(trend)}
          margin={{ top: 12, right: 88, bottom: 0, left: 0 }}
          title={props.title}
        >
          <HatchPattern id={hatch} />
          {trend.hidden.map(({ at }) => (
            <ReferenceArea
              key={at}
              x1={Math.max(at - WEEK_DAYS / 2, domain[0])}
              x2={Math.min(at + WEEK_DAYS / 2, domain[1])}
              fill={`url(#${hatch})`}
              fillOpacity={1}
            />
          ))}
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
            className={styles.target}
            label={{
              value: t('overview.trend.target', { value: goal }),
              position: 'insideBottomLeft',
              className: styles.targetLabel,
            }}
          />
          {since !== undefined && since > domain[0] && (
            <ReferenceLine
              x={since}
              className={styles.since}
              label={{
                value: t('overview.trend.collectingSince', {
                  day: format.dayOfYear(dayOf(since)),
                }),
                position: 'insideTopRight',
                className: styles.sinceLabel,
              }}
            />
          )}
          <Tooltip
            content={<TrendTooltip />}
            cursor={{ className: styles.cursor }}
            isAnimationActive={false}
          />
          <Line
            dataKey="lead"
            className={styles.lead}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="rate"
            className={styles.line}
            dot={<TrendDot />}
            activeDot={{ className: styles.activeDot }}
            isAnimationActive={false}
          />
          <Line
            dataKey="partial"
            className={styles.hollow}
            dot={<TrendDot />}
            activeDot={{ className: styles.activeDot }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
