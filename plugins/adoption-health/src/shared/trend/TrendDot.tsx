import styles from '../chart/chart.module.css';
import { useWords } from '../words/useWords';
import { TrendRow } from './trendRows';

/**
 * The mark of a week: filled for a whole one, hollow for one that is not over
 * or not all observed, with its rate at the newest ones, the higher one above.
 * The chart fills in place and row.
 */
export function TrendDot(props: {
  cx?: number;
  cy?: number | null;
  payload?: TrendRow;
  /** The rate so far stands beside its dot, where nothing sets out from it. */
  isEnd?: boolean;
}) {
  const { cx, cy, payload: row, isEnd } = props;
  const { t, format } = useWords();
  const point = row?.point;
  if (typeof cx !== 'number' || typeof cy !== 'number' || !point) {
    return null;
  }
  if (!row.marked) {
    return null;
  }
  const { whole } = point;
  const rate = format.share(point.value.value);
  // What leads up to the newest point starts from the lower one.
  const isLower = row.lead === undefined ? !whole : whole;
  const place =
    isEnd && !whole
      ? { x: cx + 10, y: cy + 4 }
      : {
          x: cx,
          y: isLower ? cy + 22 : cy - 12,
          textAnchor: 'middle' as const,
        };
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={5}
        className={whole ? styles.dot : styles.hollowDot}
      />
      {row.labelled && (
        <text
          {...place}
          className={whole ? styles.valueLabel : styles.quietLabel}
        >
          {whole ? rate : t('shared.trend.pointSoFar', { rate })}
        </text>
      )}
    </g>
  );
}
