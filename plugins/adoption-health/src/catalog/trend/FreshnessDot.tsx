import styles from '../../shared/chart/chart.module.css';
import { useWords } from '../../shared';
import { FreshnessRow } from './freshnessRows';

/** The mark of a day, with its share beside the newest. */
export function FreshnessDot(props: {
  cx?: number;
  cy?: number | null;
  payload?: FreshnessRow;
}) {
  const { cx, cy, payload: row } = props;
  const { format } = useWords();
  if (typeof cx !== 'number' || typeof cy !== 'number' || !row?.point) {
    return null;
  }
  if (!row.marked) {
    return null;
  }
  const { share } = row.point;
  return (
    <g>
      <circle cx={cx} cy={cy} r={5} className={styles.dot} />
      {row.labelled && (
        <text x={cx + 12} y={cy + 5} className={styles.valueLabel}>
          {format.metric(share.value, share.definition)}
        </text>
      )}
    </g>
  );
}
