import { Value } from 'backstage-plugin-adoption-health-common';
import styles from './shareBar.module.css';

/** Part of the track that a suppressed mark takes, whatever its size. */
const SUPPRESSED_WIDTH = '24%';

/**
 * A bar from zero, hatched where its number is suppressed. The words beside it
 * say the same, so readers of those skip it.
 */
export function ShareBar(props: {
  value: Value;
  /** What the whole track stands for. */
  end: number;
  /** A dashed line across the track. */
  mark?: number;
  isQuiet?: boolean;
}) {
  const { value, end, mark, isQuiet } = props;
  const at = (number: number) => `${(100 * number) / (end || 1)}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      {value.status === 'ok' && (
        <span
          className={isQuiet ? styles.quiet : styles.bar}
          style={{ width: at(value.value) }}
        />
      )}
      {value.status === 'suppressed' && (
        <span className={styles.hidden} style={{ width: SUPPRESSED_WIDTH }} />
      )}
      {mark !== undefined && (
        <span className={styles.mark} style={{ insetInlineStart: at(mark) }} />
      )}
    </span>
  );
}
