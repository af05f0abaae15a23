import { VisuallyHidden } from '@backstage/ui';
import { Value } from 'backstage-plugin-adoption-health-common';
import { useWords } from '../../shared';
import styles from './fixList.module.css';

/**
 * How many people read it who do not own it. Too few to tell apart from a
 * person are hatched, and no bar hints at how few.
 */
export function ReadersCell(props: {
  readers: Value;
  /** The most of any row, which has the longest bar. */
  most: number;
  minimumGroupSize: number;
}) {
  const { readers, most, minimumGroupSize } = props;
  const { t, format } = useWords();
  switch (readers.status) {
    case 'ok':
      return (
        <span className={styles.harm}>
          <b>{format.count(readers.value)}</b>
          <span className={styles.unit}>{t('catalog.fixList.people')}</span>
          <i
            aria-hidden="true"
            style={{ width: `${(100 * readers.value) / most}%` }}
          />
        </span>
      );
    case 'suppressed':
      return (
        <span className={styles.harm}>
          <span aria-hidden="true">
            {t('catalog.fixList.fewer', {
              n: format.count(minimumGroupSize),
            })}
          </span>
          <VisuallyHidden>
            {t('catalog.fixList.fewerWords', {
              n: format.count(minimumGroupSize),
            })}
          </VisuallyHidden>
          <span className={styles.unit} aria-hidden="true">
            {t('catalog.fixList.people')}
          </span>
          <i aria-hidden="true" className={styles.hatched} />
        </span>
      );
    default:
      return (
        <span className={styles.muted}>{t('catalog.fixList.notCounted')}</span>
      );
  }
}
