import { RiLock2Line } from '@remixicon/react';
import { useId } from 'react';
import { Panel, useMessages } from '../shared';
import styles from './leadership.module.css';

/** What somebody sees who is not among the leaders, and who decides that. */
export function ForLeadersOnly() {
  const t = useMessages();
  const headingId = useId();
  return (
    <Panel labelledBy={headingId} className={styles.forbidden}>
      <RiLock2Line size={24} aria-hidden />
      <h2 id={headingId}>{t('leadership.forbidden.title')}</h2>
      <p>{t('leadership.forbidden.text')}</p>
      <p>{t('leadership.forbidden.elsewhere')}</p>
    </Panel>
  );
}
