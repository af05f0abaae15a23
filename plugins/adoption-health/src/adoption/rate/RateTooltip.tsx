import { TooltipContentProps } from 'recharts';
import { TrendTooltip } from '../../overview/trend/TrendTooltip';
import trendStyles from '../../overview/trend/trend.module.css';
import { useWords } from '../words/useWords';
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
    <div className={trendStyles.tooltip}>
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
