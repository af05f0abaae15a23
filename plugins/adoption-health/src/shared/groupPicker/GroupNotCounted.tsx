import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import { useGroupName } from './useGroupName';

/** Says that the backend counts nobody in a group, and why that may be. */
export function GroupNotCounted(props: {
  /** Full entity ref. */
  group: string;
}) {
  const t = useMessages();
  const name = useGroupName(props.group) ?? props.group;
  return (
    <div role="status" className={styles.failure}>
      <p className={styles.failureTitle}>
        {t('shared.group.notCounted', { name })}
      </p>
      <p className={styles.failureText}>{t('shared.group.notCountedText')}</p>
    </div>
  );
}
