import { useWords } from '../../shared';
import chartStyles from '../../shared/chart/chart.module.css';
import { TrendDot } from '../../shared/trend/TrendDot';
import { RateRow } from './rateRows';

/**
 * The mark of a week. The newest rates stand above and below their dots, the
 * higher one above: beside them the forecast sets out.
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
  if (!row.labelled) {
    return <TrendDot {...props} />;
  }
  const rate = format.share(point.value.value);
  // What leads up to the newest point starts from the lower one.
  const isLower = row.lead === undefined ? !point.whole : point.whole;
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={5}
        className={point.whole ? chartStyles.dot : chartStyles.hollowDot}
      />
      <text
        x={cx}
        y={isLower ? cy + 22 : cy - 12}
        textAnchor="middle"
        className={
          point.whole ? chartStyles.valueLabel : chartStyles.quietLabel
        }
      >
        {point.whole ? rate : t('shared.trend.pointSoFar', { rate })}
      </text>
    </g>
  );
}
