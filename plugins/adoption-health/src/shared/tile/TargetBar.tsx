import { Target } from 'backstage-plugin-adoption-health-common';
import styles from '../parts.module.css';

/** Room beyond the largest mark, so that none sits at the edge. */
const ROOM = 1.25;

/**
 * How far a number is from its target: bar, dashed goal, and hatched what is
 * not known. The words beside it say the same, so readers of those skip it.
 */
export function TargetBar(props: {
  value: number;
  /** Without one the value is a share, of the whole. */
  target?: Target;
  worst?: number;
}) {
  const { value, target, worst = value } = props;
  const end = target ? Math.max(value, worst, target.value) * ROOM || 1 : 1;
  const at = (mark: number) => `${(100 * mark) / end}%`;
  return (
    <div className={styles.targetBar} aria-hidden="true">
      <div className={styles.targetBarTrack} />
      {worst > value && (
        <div
          className={styles.targetBarUnknown}
          style={{ insetInlineStart: at(value), width: at(worst - value) }}
        />
      )}
      <div className={styles.targetBarValue} style={{ width: at(value) }} />
      {target && (
        <div
          className={styles.targetBarGoal}
          style={{ insetInlineStart: at(target.value) }}
        />
      )}
    </div>
  );
}
