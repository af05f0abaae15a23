import { Frequency } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import {
  Bar,
  BarChart,
  LabelList,
  LabelProps,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLook } from '../../shared/chart/axisLook';
import chartStyles from '../../shared/chart/chart.module.css';
import { HatchPattern } from '../../shared/chart/HatchPattern';
import { labelWidth } from '../../shared/chart/labelBox';
import { useWidth } from '../../shared/chart/useWidth';
import { useWords } from '../../shared';
import { FrequencyFinding } from './frequencyFinding';
import { FrequencyRow, frequencyRows } from './frequencyRows';
import { FrequencyTooltip } from './FrequencyTooltip';
import { labelledBars } from './labelledBars';
import styles from './frequency.module.css';

const NAMED_DAYS = [1, 7, 14, 21, 28];
/** Room above the highest bar for its number. */
const HEADROOM = 1.15;
const AXIS_PX = 30;
const MARGIN_PX = 4;
/** The line above the bars, which holds what the regulars are. */
const NOTE_PX = 20;

/** Bars from zero, one a number of active days; regulars stand out. */
export function FrequencyChart(props: {
  frequency: Frequency;
  finding: FrequencyFinding;
  /** The finding, for those who do not see the chart. */
  title: string;
  heightPx: number;
}) {
  const { frequency, finding, title, heightPx } = props;
  const { t, format } = useWords();
  const hatch = useId();
  const { ref, width } = useWidth();
  const barsPx = finding.kind === 'told' ? heightPx - NOTE_PX : heightPx;
  const rows = frequencyRows(frequency);
  const texts = rows.map(({ value }) =>
    value.status === 'ok' ? format.count(value.value) : '',
  );
  // The number of the first bar is wider than the bar, and stands before it.
  const beforePx = MARGIN_PX + labelWidth(texts[0]);
  const highest = Math.max(1, ...rows.map(heightOf)) * HEADROOM;
  const labelled = labelledBars(
    rows.map((row, index) => ({
      height: (heightOf(row) / highest) * (barsPx - AXIS_PX - MARGIN_PX),
      text: texts[index],
    })),
    (width - beforePx - MARGIN_PX) / rows.length,
  );
  return (
    <div ref={ref} className={`${chartStyles.chart} ${styles.chart}`}>
      {finding.kind === 'told' && (
        <p className={styles.regulars}>
          {t('adoption.frequency.regulars', {
            count: finding.regulars,
            n: format.count(finding.regulars),
            share: format.share(finding.regulars / finding.all),
          })}
        </p>
      )}
      <ResponsiveContainer width="100%" height={barsPx}>
        <BarChart
          data={rows}
          barCategoryGap={1.5}
          margin={{
            top: MARGIN_PX,
            right: MARGIN_PX,
            bottom: 0,
            left: beforePx,
          }}
          title={title}
        >
          <HatchPattern id={hatch} />
          <XAxis
            {...axisLook}
            dataKey="days"
            height={AXIS_PX}
            ticks={NAMED_DAYS}
            interval={0}
            axisLine={{ stroke: 'var(--ah-muted)' }}
          />
          <YAxis hide domain={[0, highest]} />
          <Tooltip
            content={<FrequencyTooltip />}
            cursor={{ className: chartStyles.barCursor }}
            isAnimationActive={false}
          />
          <Bar
            dataKey="strong"
            stackId="days"
            className={styles.strong}
            isAnimationActive={false}
          >
            <LabelList valueAccessor={labelOf} content={FirstLabel} />
          </Bar>
          <Bar
            dataKey="others"
            stackId="days"
            className={styles.others}
            isAnimationActive={false}
          >
            <LabelList
              valueAccessor={labelOf}
              position="top"
              className={styles.label}
            />
          </Bar>
          <Bar
            dataKey="hidden"
            stackId="days"
            fill={`url(#${hatch})`}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );

  function labelOf({ payload: row }: { payload: FrequencyRow }): string {
    return labelled.has(row.days - 1) ? texts[row.days - 1] : '';
  }
}

/** Ends where its bar does, so that it never stands over the next one. */
function FirstLabel({ x, y, width, value }: LabelProps) {
  return (
    <text
      x={Number(x) + Number(width)}
      y={Number(y) - MARGIN_PX}
      textAnchor="end"
      className={styles.label}
    >
      {value}
    </text>
  );
}

/** The height of a bar, in people. */
function heightOf({ strong, others, hidden }: FrequencyRow): number {
  return strong ?? others ?? hidden ?? 0;
}
