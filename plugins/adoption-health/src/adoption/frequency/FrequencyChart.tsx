import { Frequency } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLook } from '../../shared/chart/axisLook';
import chartStyles from '../../shared/chart/chart.module.css';
import { HatchPattern } from '../../shared/chart/HatchPattern';
import { useWords } from '../../shared';
import { FrequencyFinding } from './frequencyFinding';
import { frequencyRows } from './frequencyRows';
import { FrequencyTooltip } from './FrequencyTooltip';
import styles from './frequency.module.css';

const NAMED_DAYS = [1, 7, 14, 21, 28];
/** Room above the highest bar for its number. */
const HEADROOM = 1.15;

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
  return (
    <div className={`${chartStyles.chart} ${styles.chart}`}>
      {finding.kind === 'told' && (
        <p className={styles.regulars}>
          {t('adoption.frequency.regulars', {
            count: finding.regulars,
            n: format.count(finding.regulars),
            share: format.share(finding.regulars / finding.all),
          })}
        </p>
      )}
      <ResponsiveContainer width="100%" height={heightPx}>
        <BarChart
          data={frequencyRows(frequency)}
          barCategoryGap={1.5}
          margin={{ top: 4, right: 4, bottom: 0, left: 4 }}
          title={title}
        >
          <HatchPattern id={hatch} />
          <XAxis
            {...axisLook}
            dataKey="days"
            ticks={NAMED_DAYS}
            interval={0}
            axisLine={{ stroke: 'var(--ah-muted)' }}
          />
          <YAxis hide domain={[0, highest => highest * HEADROOM]} />
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
            <LabelList
              valueAccessor={entry => labelOf(entry.payload)}
              position="top"
              className={styles.label}
            />
          </Bar>
          <Bar
            dataKey="others"
            stackId="days"
            className={styles.others}
            isAnimationActive={false}
          >
            <LabelList
              valueAccessor={entry => labelOf(entry.payload)}
              position="top"
              className={`${styles.label} ${styles.narrow}`}
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

  // Numbers of four digits would touch each other.
  function labelOf(row: { days: number; strong?: number; others?: number }) {
    const people = row.strong ?? row.others;
    const isNamed = row.days <= 4 && people !== undefined && people < 1000;
    return isNamed || row.days === 1 ? format.count(people ?? 0) : '';
  }
}
