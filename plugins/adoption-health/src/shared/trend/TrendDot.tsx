import styles from '../chart/chart.module.css';
import { useWords } from '../words/useWords';
import { TrendRow } from './trendRows';

/**
 * The mark of a week: filled for a whole one, hollow for one that is not over
 * or not all observed, with its rate beside the newest. The chart fills in
 * place and row.
 */
export function TrendDot(props: {
  cx?: number;
  cy?: number | null;
  payload?: TrendRow;
}) {
  const { cx, cy, payload: row } = props;
  const { t, format } = useWords();
  const point = row?.point;
  if (typeof cx !== 'number' || typeof cy !== 'number' || !point) {
    return null;
  }
  if (!row.marked) {
    return null;
  }
  const rate = format.share(point.value.value);
  if (!point.whole) {
    return (
      <g>
        <circle cx={cx} cy={cy} r={5} className={styles.hollowDot} />
        {row.labelled && (
          <text x={cx + 10} y={cy + 4} className={styles.quietLabel}>
            {t('shared.trend.pointSoFar', { rate })}
          </text>
        )}
      </g>
    );
  }
  return (
    <g>
      <circle cx={cx} cy={cy} r={5} className={styles.dot} />
      {row.labelled && (
        <text
          x={cx}
          // Above it the line leads up to the newest point.
          y={row.lead === undefined ? cy - 12 : cy + 22}
          textAnchor="middle"
          className={styles.valueLabel}
        >
          {rate}
        </text>
      )}
    </g>
  );
}
