import { useWords } from '../../shared';
import chartStyles from '../../shared/chart/chart.module.css';
import { TrendDot } from '../../shared/trend/TrendDot';
import { RateRow } from './rateRows';

/**
 * The mark of a week. The rate so far of an unfinished one stands below it:
 * beside it the forecast sets out.
 */
export function RateDot(props: {
  cx?: number;
  cy?: number | null;
  payload?: RateRow;
}) {
  const { cx, cy, payload: row } = props;
  const { t, format } = useWords();
  const point = row?.point;
  if (typeof cx !== 'number' || typeof cy !== 'number' || !point) {
    return null;
  }
  if (point.whole || !row.labelled) {
    return <TrendDot {...props} />;
  }
  return (
    <g>
      <circle cx={cx} cy={cy} r={5} className={chartStyles.hollowDot} />
      <text
        x={cx}
        y={cy + 22}
        textAnchor="middle"
        className={chartStyles.quietLabel}
      >
        {t('shared.trend.pointSoFar', {
          rate: format.share(point.value.value),
        })}
      </text>
    </g>
  );
}
