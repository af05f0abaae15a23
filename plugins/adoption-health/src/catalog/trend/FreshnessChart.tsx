import {
  dayNumber,
  dayOf,
  Target,
} from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
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
import { targetValue } from '../../shared';
import { HatchPattern } from '../chart/HatchPattern';
import styles from '../chart/chart.module.css';
import { dateTicks } from '../../overview/trend/trendScale';
import { useWords } from '../words/Words';
import { FreshnessDot } from './FreshnessDot';
import { freshnessRows } from './freshnessRows';
import { FreshnessTooltip } from './FreshnessTooltip';
import { FreshnessPoint } from './freshnessTrend';
import { shareTicks } from './shareTicks';

/** The stale share with what is unknown hatched on top, and the target. */
export function FreshnessChart(props: {
  points: FreshnessPoint[];
  days: { from: string; to: string };
  target: Target;
  /** The finding, for those who do not see the chart. */
  title: string;
}) {
  const { points, days, target } = props;
  const { t, format } = useWords();
  const hatch = useId();
  const ticks = shareTicks([target.value, ...points.map(({ upper }) => upper)]);
  const dates = dateTicks(days);
  const goal = targetValue(target, { metric: 'staleShare', format });
  return (
    <div className={`${styles.chart} ${styles.tall}`}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={freshnessRows(points)}
          margin={{ top: 12, right: 72, bottom: 0, left: 0 }}
          title={props.title}
        >
          <HatchPattern id={hatch} />
          <CartesianGrid vertical={false} stroke="var(--ah-hairline)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[dayNumber(days.from), dayNumber(days.to)]}
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
            width={48}
            tickFormatter={share => format.exactShare(share)}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ah-muted)' }}
          />
          <ReferenceLine
            y={target.value}
            className={styles.target}
            label={{
              value: t('catalog.trend.target', { value: goal }),
              position: 'insideBottomLeft',
              className: styles.targetLabel,
            }}
          />
          <Tooltip
            content={<FreshnessTooltip />}
            cursor={{ className: styles.cursor }}
            isAnimationActive={false}
          />
          <Area
            dataKey="band"
            fill={`url(#${hatch})`}
            className={styles.band}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="share"
            className={styles.line}
            dot={<FreshnessDot />}
            activeDot={{ className: styles.activeDot }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
