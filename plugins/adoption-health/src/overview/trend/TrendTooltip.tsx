import { TooltipContentProps } from 'recharts';
import { countsText, useFormat, useMessages, windowText } from '../../shared';
import { TrendRow } from './trendRows';
import styles from './trend.module.css';

/** The exact rate and counts of the week under pointer or keyboard. */
export function TrendTooltip(props: Partial<TooltipContentProps>) {
  const t = useMessages();
  const format = useFormat();
  const row: TrendRow | undefined = props.payload?.[0]?.payload;
  if (!props.active || !row?.point) {
    return null;
  }
  const { value } = row.point;
  return (
    <div className={styles.tooltip}>
      <strong>{format.exactShare(value.value)}</strong>
      <span>{countsText(value, { t, format })}</span>
      <span>{windowText(value.window, { t, format })}</span>
      {!value.complete && <span>{t('overview.trend.soFar')}</span>}
    </div>
  );
}
