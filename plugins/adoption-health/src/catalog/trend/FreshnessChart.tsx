import { Day, Target } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import {
  Area,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
} from 'recharts';
import styles from '../../shared/chart/chart.module.css';
import { ChartGrid } from '../../shared/chart/ChartGrid';
import { DateAxis } from '../../shared/chart/DateAxis';
import { HatchPattern } from '../../shared/chart/HatchPattern';
import { ShareAxis } from '../../shared/chart/ShareAxis';
import { TargetLine } from '../../shared/chart/TargetLine';
import { FreshnessDot } from './FreshnessDot';
import { freshnessRows } from './freshnessRows';
import { FreshnessTooltip } from './FreshnessTooltip';
import { FreshnessPoint } from './freshnessTrend';

/** The stale share with what is unknown hatched on top, and the target. */
export function FreshnessChart(props: {
  points: FreshnessPoint[];
  days: { from: Day; to: Day };
  target: Target;
  /** The finding, for those who do not see the chart. */
  title: string;
}) {
  const { points, days, target } = props;
  const hatch = useId();
  return (
    <div className={`${styles.chart} ${styles.tall}`}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={freshnessRows(points)}
          margin={{ top: 12, right: 72, bottom: 0, left: 0 }}
          title={props.title}
        >
          <HatchPattern id={hatch} />
          <ChartGrid />
          <DateAxis days={days} />
          <ShareAxis
            shares={[target.value, ...points.map(({ upper }) => upper)]}
            exact
          />
          <TargetLine target={target} metric="staleShare" />
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
