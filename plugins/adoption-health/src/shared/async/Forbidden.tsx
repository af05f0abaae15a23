import { RiLock2Line } from '@remixicon/react';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';

/** An answer that the backend refuses to this person. */
export function Forbidden() {
  const t = useMessages();
  return (
    <div role="status" className={styles.failure}>
      <p className={styles.failureTitle}>
        <RiLock2Line size={16} aria-hidden />
        {t('shared.async.forbiddenTitle')}
      </p>
      <p className={styles.failureText}>{t('shared.async.forbiddenText')}</p>
    </div>
  );
}
