import { useId } from 'react';
import {
  Bar,
  BarChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
} from 'recharts';
import { axisLook } from '../../shared/chart/axisLook';
import chartStyles from '../../shared/chart/chart.module.css';
import { ChartGrid } from '../../shared/chart/ChartGrid';
import { CountAxis } from '../../shared/chart/CountAxis';
import { HatchPattern } from '../../shared/chart/HatchPattern';
import { useWords } from '../../shared';
import { barParts } from './barParts';
import { LifecycleWeek } from './lifecycle';
import { LifecycleLabels } from './LifecycleLabels';
import { LifecycleRow, lifecycleRows } from './lifecycleRows';
import { LifecycleTooltip } from './LifecycleTooltip';
import { peopleTicks } from './peopleTicks';
import styles from './lifecycle.module.css';

const TOP_PX = 12;
const AXIS_PX = 30;

/**
 * A bar a week: who stayed, came back and is new from zero up, who dropped out
 * from zero down; the week that is not over as an outline.
 */
export function LifecycleChart(props: {
  weeks: LifecycleWeek[];
  /** The finding, for those who do not see the chart. */
  title: string;
  heightPx: number;
}) {
  const { weeks, title, heightPx } = props;
  const { format } = useWords();
  const hatch = useId();
  const rows = lifecycleRows(weeks);
  const ticks = peopleTicks(Math.max(...rows.map(heightOf)));
  const domain = [
    Math.min(0, ...rows.map(({ dormant = 0 }) => dormant)),
    ticks[ticks.length - 1],
  ];
  return (
    <div className={`${chartStyles.chart} ${styles.chart}`}>
      <div className={styles.bars}>
        <ResponsiveContainer width="100%" height={heightPx}>
          <BarChart
            data={rows}
            stackOffset="sign"
            barCategoryGap="14%"
            margin={{ top: TOP_PX, right: 0, bottom: 0, left: 0 }}
            title={title}
          >
            <HatchPattern id={hatch} />
            <ChartGrid />
            <XAxis
              {...axisLook}
              dataKey="from"
              height={AXIS_PX}
              interval="preserveEnd"
              minTickGap={16}
              tickFormatter={day => format.dayOfYear(day)}
            />
            <CountAxis domain={domain} ticks={ticks} width={44} />
            <Tooltip
              content={<LifecycleTooltip />}
              cursor={{ className: chartStyles.barCursor }}
              isAnimationActive={false}
            />
            {barParts.map(part => (
              <Bar
                key={part}
                dataKey={part}
                stackId="week"
                className={styles[part]}
                fill={part === 'untold' ? `url(#${hatch})` : undefined}
                isAnimationActive={false}
              />
            ))}
            <Bar
              dataKey="soFar"
              stackId="week"
              className={styles.soFar}
              isAnimationActive={false}
            />
            <ReferenceLine y={0} className={styles.zero} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <LifecycleLabels
        rows={rows}
        topOf={people =>
          TOP_PX +
          ((domain[1] - people) / (domain[1] - domain[0])) *
            (heightPx - TOP_PX - AXIS_PX)
        }
        endPx={heightPx - AXIS_PX}
      />
    </div>
  );
}

function heightOf(row: LifecycleRow): number {
  const { soFar = 0, retained = 0, untold = 0 } = row;
  const { resurrected = 0, newPeople = 0 } = row;
  return soFar + retained + untold + resurrected + newPeople;
}
