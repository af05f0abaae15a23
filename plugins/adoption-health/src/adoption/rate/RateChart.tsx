import {
  Day,
  dayNumber,
  Target,
} from 'backstage-plugin-adoption-health-common';
import {
  Area,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
} from 'recharts';
import { AdoptionTrend, useFormat } from '../../shared';
import chartStyles from '../../shared/chart/chart.module.css';
import { ChartGrid } from '../../shared/chart/ChartGrid';
import { DateAxis } from '../../shared/chart/DateAxis';
import { ShareAxis } from '../../shared/chart/ShareAxis';
import { SinceLine } from '../../shared/chart/SinceLine';
import { TargetLine } from '../../shared/chart/TargetLine';
import { HiddenWeeks } from '../../shared/trend/HiddenWeeks';
import { TrendDot } from '../../shared/trend/TrendDot';
import { ForecastWeek, rateRows } from './rateRows';
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
  const format = useFormat();
  const last = forecast.at(-1);
  return (
    <div className={`${chartStyles.chart} ${chartStyles.tall} ${styles.chart}`}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={rateRows(trend, forecast)}
          margin={{ top: 12, right: last ? 48 : 88, bottom: 0, left: 0 }}
          title={props.title}
        >
          <HiddenWeeks weeks={trend.hidden} days={days} />
          <ChartGrid />
          <DateAxis days={days} />
          <ShareAxis
            shares={[
              target.value,
              ...trend.points.map(({ value }) => value.value),
              ...forecast.map(({ high }) => high),
            ]}
          />
          <TargetLine target={target} metric="adoptionRate" />
          <SinceLine collectingSince={collectingSince} days={days} />
          <Tooltip
            content={<RateTooltip />}
            cursor={{ className: chartStyles.cursor }}
            isAnimationActive={false}
          />
          <Area
            dataKey="band"
            className={`${chartStyles.band} ${styles.forecastBand}`}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="middle"
            className={chartStyles.dotted}
            dot={false}
            activeDot={{ className: chartStyles.activeDot }}
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
                className: chartStyles.valueLabel,
              }}
            />
          )}
          <Line
            dataKey="lead"
            className={chartStyles.dotted}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="rate"
            className={chartStyles.line}
            dot={<TrendDot />}
            activeDot={{ className: chartStyles.activeDot }}
            isAnimationActive={false}
          />
          <Line
            dataKey="partial"
            className={chartStyles.dotsOnly}
            dot={<TrendDot />}
            activeDot={{ className: chartStyles.activeDot }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
