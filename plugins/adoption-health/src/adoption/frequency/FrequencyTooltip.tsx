import { TooltipContentProps } from 'recharts';
import { absenceText, useWords } from '../../shared';
import styles from '../../shared/chart/chart.module.css';
import { FrequencyRow } from './frequencyRows';

/** The people of the number of days under pointer or keyboard. */
export function FrequencyTooltip(props: Partial<TooltipContentProps>) {
  const { t, format } = useWords();
  const row: FrequencyRow | undefined = props.payload?.[0]?.payload;
  if (!props.active || !row) {
    return null;
  }
  const { days, value } = row;
  return (
    <div className={styles.tooltip}>
      <strong>
        {value.status === 'ok'
          ? t('adoption.frequency.people', {
              count: value.value,
              n: format.count(value.value),
            })
          : absenceText(value, t).status}
      </strong>
      <span>
        {t('adoption.frequency.days', { count: days, n: format.count(days) })}
      </span>
    </div>
  );
}
