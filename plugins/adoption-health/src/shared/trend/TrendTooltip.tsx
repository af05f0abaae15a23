import { TooltipContentProps } from 'recharts';
import styles from '../chart/chart.module.css';
import { countsText } from '../format/countsText';
import { windowText } from '../format/windowText';
import { useWords } from '../words/useWords';
import { TrendRow } from './trendRows';

/** The exact rate and counts of the week under pointer or keyboard. */
export function TrendTooltip(props: Partial<TooltipContentProps>) {
  const { t, format } = useWords();
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
      {!value.complete && <span>{t('shared.trend.soFar')}</span>}
    </div>
  );
}
