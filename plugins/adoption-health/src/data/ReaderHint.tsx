import { RiEyeLine } from '@remixicon/react';
import { useMessages } from '../shared';
import styles from './data.module.css';

/** Says that admins see more, and who they are. */
export function ReaderHint() {
  const t = useMessages();
  return (
    <p className={styles.hint}>
      <RiEyeLine size={16} aria-hidden />
      {t('data.adminsOnly')}
    </p>
  );
}
