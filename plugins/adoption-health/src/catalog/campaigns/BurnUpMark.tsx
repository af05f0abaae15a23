import styles from '../../shared/chart/chart.module.css';
import { useWords } from '../../shared';
import { BurnUpRow } from './burnUpRows';

/** Words at the end of a line; the chart fills in place and row. */
export function BurnUpMark(props: {
  of: 'total' | 'done' | 'pace';
  cx?: number;
  cy?: number | null;
  payload?: BurnUpRow;
}) {
  const { of, cx, cy, payload: row } = props;
  const { t, format } = useWords();
  const value = row?.[of];
  if (typeof cx !== 'number' || typeof cy !== 'number') {
    return null;
  }
  if (value === undefined || !row?.labels.includes(of)) {
    return null;
  }
  const text = t(`catalog.campaigns.chart.${of}`, { n: format.count(value) });
  if (of === 'done') {
    return (
      <g>
        <circle cx={cx} cy={cy} r={5} className={styles.dot} />
        <text x={cx + 8} y={cy + 18} className={styles.dataLabel}>
          {text}
        </text>
      </g>
    );
  }
  return (
    <text
      x={cx + 8}
      y={cy + 4}
      className={of === 'total' ? styles.strongLabel : styles.dataLabel}
    >
      {text}
    </text>
  );
}
