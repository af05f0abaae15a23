import { useFormat, useMessages } from '../../shared';
import { SecondsScale } from './secondsScale';
import styles from './routes.module.css';

/** The seconds above the percentile bars; the target is named. */
export function RangeAxis(props: { scale: SecondsScale; targetMs: number }) {
  const { scale, targetMs } = props;
  const t = useMessages();
  const format = useFormat();
  const target = format.goal(targetMs, 'pageReadyP75');
  // A tick under the target's words would be read as part of them.
  const clear = scale.ticksMs.filter(
    tick => Math.abs(scale.position(tick) - scale.position(targetMs)) > 0.18,
  );
  return (
    <>
      {t('performance.routes.range')}
      <span className={styles.axis} aria-hidden="true">
        {clear.map(tick => (
          <span
            key={tick}
            style={{ insetInlineStart: `${scale.position(tick) * 100}%` }}
          >
            {format.goal(tick, 'pageReadyP75')}
          </span>
        ))}
        <strong
          style={{ insetInlineStart: `${scale.position(targetMs) * 100}%` }}
        >
          {t('performance.routes.target', { target })}
        </strong>
      </span>
    </>
  );
}
