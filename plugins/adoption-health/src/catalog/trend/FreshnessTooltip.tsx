import { TooltipContentProps } from 'recharts';
import { useWords } from '../../shared';
import styles from '../../shared/chart/chart.module.css';
import { FreshnessRow } from './freshnessRows';

/** The exact share and counts of the day under pointer or keyboard. */
export function FreshnessTooltip(props: Partial<TooltipContentProps>) {
  const { t, format } = useWords();
  const row: FreshnessRow | undefined = props.payload?.[0]?.payload;
  if (!props.active || !row?.point) {
    return null;
  }
  const { day, share, upper, stale, unknown, total } = row.point;
  return (
    <div className={styles.tooltip}>
      <strong>{format.exactShare(share.value)}</strong>
      <span>
        {t('catalog.trend.counts', {
          stale: format.count(stale),
          total: format.count(total),
          unknown: format.count(unknown),
        })}
      </span>
      <span>
        {t('catalog.trend.atMost', { share: format.exactShare(upper) })}
      </span>
      <span>{format.day(day)}</span>
    </div>
  );
}
