import { DecisionGate, Target } from 'backstage-plugin-adoption-health-common';
import { CSSProperties } from 'react';
import { targetValue, useFormat, useMessages } from '../shared';
import styles from './forecast.module.css';
import { forecastScale } from './forecastScale';

/**
 * Adoption now, its forecast with its band, and the target, on one axis from
 * zero. The title and the text beside it say the same in words.
 */
export function ForecastAxis(props: {
  rate: number;
  forecast: DecisionGate['forecast'];
  target: Target;
}) {
  const { rate, forecast, target } = props;
  const t = useMessages();
  const format = useFormat();
  const goal = targetValue(target, { metric: 'adoptionRate', format });
  const scale = forecastScale([rate, target.value, forecast?.high ?? 0]);
  const left = (share: number) => `${(100 * share) / scale}%`;
  const percent = (share: number) => format.share(share);
  const now = percent(rate);
  return (
    <div
      role="img"
      className={styles.axis}
      style={{ '--rows': forecast ? 2 : 1 } as CSSProperties}
      aria-label={
        forecast
          ? t('leadership.gate.axis.label', {
              now,
              goal,
              low: percent(forecast.low),
              high: percent(forecast.high),
            })
          : t('leadership.gate.axis.nowLabel', { now, goal })
      }
    >
      <div className={styles.names}>
        <span>{t('leadership.gate.axis.now')}</span>
        {forecast && (
          <span>
            {target.by
              ? t('leadership.gate.axis.forecastBy', {
                  day: format.day(target.by),
                })
              : t('leadership.gate.axis.forecast')}
          </span>
        )}
      </div>
      <div className={styles.plot}>
        <span className={styles.target} style={{ left: left(target.value) }}>
          {t('leadership.gate.axis.target', { goal })}
        </span>
        <div className={styles.row}>
          <span className={styles.dot} style={{ left: left(rate) }} />
          <span className={styles.value} style={{ left: left(rate) }}>
            {now}
          </span>
        </div>
        {forecast && (
          <div className={styles.row}>
            <span
              className={styles.band}
              style={{
                left: left(forecast.low),
                width: left(forecast.high - forecast.low),
              }}
            />
            <span
              className={styles.middle}
              style={{ left: left(forecast.middle) }}
            />
            <span className={styles.low} style={{ left: left(forecast.low) }}>
              {percent(forecast.low)}
            </span>
            <span className={styles.high} style={{ left: left(forecast.high) }}>
              {percent(forecast.high)}
            </span>
          </div>
        )}
        <div className={styles.ticks}>
          <span>{percent(0)}</span>
          <span>{percent(scale)}</span>
        </div>
      </div>
    </div>
  );
}
