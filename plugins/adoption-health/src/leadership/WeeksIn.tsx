import { useMessages } from '../shared';
import styles from './forecast.module.css';

/** How many of the weeks a forecast needs are there. */
export function WeeksIn(props: { weeks: number; needed: number }) {
  const { weeks, needed } = props;
  const t = useMessages();
  return (
    <div
      role="img"
      className={styles.weeks}
      aria-label={t('leadership.gate.weeksLabel', {
        weeks: String(weeks),
        needed: String(needed),
      })}
    >
      {Array.from({ length: needed }, (_, week) => (
        <span key={week} data-in={week < weeks || undefined} />
      ))}
    </div>
  );
}
