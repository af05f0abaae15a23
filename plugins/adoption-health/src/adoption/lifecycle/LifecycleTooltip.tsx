import { TooltipContentProps } from 'recharts';
import { absenceText, useWords } from '../../shared';
import styles from '../../shared/chart/chart.module.css';
import { LifecycleRow } from './lifecycleRows';

const PARTS = ['newPeople', 'resurrected', 'retained', 'dormant'] as const;

/** The counts of the week under pointer or keyboard. */
export function LifecycleTooltip(props: Partial<TooltipContentProps>) {
  const { t, format } = useWords();
  const row: LifecycleRow | undefined = props.payload?.[0]?.payload;
  if (!props.active || !row) {
    return null;
  }
  const { complete, values } = row.week;
  const day = t('adoption.lifecycle.weekOf', { day: format.day(row.from) });
  return (
    <div className={styles.tooltip}>
      <strong>
        {complete ? day : `${day}, ${t('adoption.lifecycle.soFar')}`}
      </strong>
      {PARTS.filter(part => complete || part !== 'dormant').map(part => {
        const value = values[part];
        return (
          <span key={part}>
            {t('adoption.lifecycle.label', {
              name: t(`adoption.lifecycle.${part}`),
              n:
                value.status === 'ok'
                  ? format.count(value.value)
                  : absenceText(value, t).status,
            })}
          </span>
        );
      })}
    </div>
  );
}
