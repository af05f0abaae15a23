import { ChartFrame, useMessages } from '../shared';
import styles from './catalog.module.css';

/** In place of the cards before the first check has finished. */
export function NotCheckedCard() {
  const t = useMessages();
  return (
    <ChartFrame title={t('catalog.notChecked.title')}>
      <p className={styles.empty}>{t('catalog.notChecked.text')}</p>
    </ChartFrame>
  );
}
