import { useFormat, useMessages } from '../../shared';
import { TrendRow } from './trendRows';
import styles from './trend.module.css';

/**
 * The mark of a week, with its rate beside it: filled for a complete week,
 * hollow for the unfinished one. The chart fills in place and week.
 */
export function TrendDot(props: {
  kind: 'complete' | 'unfinished';
  cx?: number;
  cy?: number;
  payload?: TrendRow;
}) {
  const { kind, cx, cy, payload: row } = props;
  const t = useMessages();
  const format = useFormat();
  const point = row?.point;
  if (cx === undefined || cy === undefined || !point || !row.marked) {
    return null;
  }
  const rate = format.share(point.value.value);
  if (kind === 'unfinished') {
    return row.soFar === undefined ? null : (
      <g>
        <circle cx={cx} cy={cy} r={5} className={styles.hollowDot} />
        <text x={cx + 10} y={cy + 4} className={styles.soFarLabel}>
          {t('overview.trend.pointSoFar', { rate })}
        </text>
      </g>
    );
  }
  return row.rate === undefined ? null : (
    <g>
      <circle cx={cx} cy={cy} r={5} className={styles.dot} />
      <text x={cx} y={cy - 12} textAnchor="middle" className={styles.rateLabel}>
        {rate}
      </text>
    </g>
  );
}
