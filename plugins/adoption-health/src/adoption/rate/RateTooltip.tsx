import { TooltipContentProps } from 'recharts';
import { useWords } from '../../shared';
import chartStyles from '../../shared/chart/chart.module.css';
import { TrendTooltip } from '../../shared/trend/TrendTooltip';
import { RateRow } from './rateRows';

/** The rate of the week under pointer or keyboard, or its forecast. */
export function RateTooltip(props: Partial<TooltipContentProps>) {
  const { t, format } = useWords();
  const row: RateRow | undefined = props.payload?.[0]?.payload;
  if (!props.active || !row?.forecast) {
    return <TrendTooltip {...props} />;
  }
  const { at, low, middle, high } = row.forecast;
  return (
    <div className={chartStyles.tooltip}>
      <strong>{format.exactShare(middle)}</strong>
      <span>
        {t('adoption.rate.forecastRow', {
          low: format.share(low),
          high: format.share(high),
        })}
      </span>
      <span>{t('adoption.rate.weekUpTo', { day: format.day(at) })}</span>
    </div>
  );
}
