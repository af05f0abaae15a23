import { Target, Value } from 'backstage-plugin-adoption-health-common';
import { countsText } from '../format/countsText';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../useMessages';
import { absenceText } from '../value/absence';
import styles from '../parts.module.css';

/**
 * The number of a tile, large, with notes beside it; or what is missing and
 * how to get it. A number of an unfinished day says so.
 */
export function MetricNumber(props: {
  value: Value;
  target?: Target;
  /** Default: what it was counted from. */
  notes?: string[];
}) {
  const { value, target } = props;
  const t = useMessages();
  const format = useFormat();
  if (value.status !== 'ok') {
    const absence = absenceText(value, t);
    return (
      <div className={styles.tileAbsence}>
        <p>{absence.what}</p>
        <p>{absence.how}</p>
      </div>
    );
  }
  const counts = countsText(value, { t, format });
  const notes = props.notes ?? (counts ? [counts] : []);
  const lines = value.complete ? notes : [...notes, t('shared.tile.soFar')];
  return (
    <p className={styles.tileValue}>
      <span title={format.exactMetric(value.value, value.definition)}>
        {format.metric(value.value, value.definition, {
          target: target?.value,
        })}
      </span>
      <span className={styles.tileNotes}>
        {lines.map(line => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </p>
  );
}
