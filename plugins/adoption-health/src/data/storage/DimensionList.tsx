import { Status } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages, VerdictBadge } from '../../shared';
import { capitalised } from '../capitalised';
import styles from '../data.module.css';
import { dimensionName } from './dimensionName';

const NEARLY_FULL = 0.8;

/** How many distinct values each kind has, of those it may have. */
export function DimensionList(props: {
  dimensions: Status['storage']['dimensions'];
}) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div>
      <h4 className={styles.listTitle}>{t('data.storage.dimensions')}</h4>
      <ul className={`${styles.rows} ${styles.meters}`}>
        {props.dimensions.map(({ kind, values, cap }) => {
          const share = Math.min(1, values / cap);
          return (
            <li key={kind}>
              <span>
                {capitalised(dimensionName(kind, t))}
                <span className={styles.meter} aria-hidden="true">
                  <span
                    data-near={share >= NEARLY_FULL || undefined}
                    style={{ width: `${share * 100}%` }}
                  />
                </span>
              </span>
              <span className={styles.rowFigure}>
                {t('data.storage.dimension', {
                  n: format.count(values),
                  cap: format.count(cap),
                })}
                {share >= NEARLY_FULL && (
                  <VerdictBadge
                    verdict={share >= 1 ? 'not-met' : 'at-risk'}
                    label={
                      share >= 1
                        ? t('data.storage.full')
                        : t('data.storage.nearlyFull')
                    }
                  />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
