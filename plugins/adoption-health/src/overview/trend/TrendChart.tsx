import { Day, Target } from 'backstage-plugin-adoption-health-common';
import { ComposedChart, Line, ResponsiveContainer, Tooltip } from 'recharts';
import styles from '../../shared/chart/chart.module.css';
import { ChartGrid } from '../../shared/chart/ChartGrid';
import { DateAxis } from '../../shared/chart/DateAxis';
import { ShareAxis } from '../../shared/chart/ShareAxis';
import { SinceLine } from '../../shared/chart/SinceLine';
import { TargetLine } from '../../shared/chart/TargetLine';
import { HiddenWeeks } from '../../shared/trend/HiddenWeeks';
import { TrendDot } from '../../shared/trend/TrendDot';
import { TrendTooltip } from '../../shared/trend/TrendTooltip';
import { AdoptionTrend, trendRows } from '../../shared';

/** Properties of {@link TrendChart}. */
export interface TrendChartProps {
  trend: AdoptionTrend;
  days: { from: Day; to: Day };
  target: Target;
  /** Marked where it falls into the days shown. */
  collectingSince?: Day;
  /** The finding, for those who do not see the chart. */
  title: string;
}

/** Weekly adoption rates against the target. */
export function TrendChart(props: TrendChartProps) {
  const { trend, days, target, collectingSince } = props;
  const rates = trend.points.map(({ value }) => value.value);
  return (
    <div className={`${styles.chart} ${styles.tall}`}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={trendRows(trend)}
          margin={{ top: 12, right: 88, bottom: 0, left: 0 }}
          title={props.title}
        >
          <HiddenWeeks weeks={trend.hidden} days={days} />
          <ChartGrid />
          <DateAxis days={days} />
          <ShareAxis shares={[target.value, ...rates]} />
          <TargetLine target={target} metric="adoptionRate" />
          <SinceLine collectingSince={collectingSince} days={days} />
          <Tooltip
            content={<TrendTooltip />}
            cursor={{ className: styles.cursor }}
            isAnimationActive={false}
          />
          <Line
            dataKey="lead"
            className={styles.dotted}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="rate"
            className={styles.line}
            dot={<TrendDot isEnd />}
            activeDot={{ className: styles.activeDot }}
            isAnimationActive={false}
          />
          <Line
            dataKey="partial"
            className={styles.dotsOnly}
            dot={<TrendDot isEnd />}
            activeDot={{ className: styles.activeDot }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
