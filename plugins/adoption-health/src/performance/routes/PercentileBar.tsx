import { VisuallyHidden } from '@backstage/ui';
import { useFormat, useMessages } from '../../shared';
import { JudgedRoute } from './routeJudgement';
import { SecondsScale } from './secondsScale';
import styles from './routes.module.css';

const percent = (share: number) => `${share * 100}%`;

/**
 * p50 to p95 as a bar, p75 as a dot, or as a diamond where it misses the
 * target. A bar that is longer than the axis fades out.
 */
export function PercentileBar(props: {
  route: JudgedRoute;
  scale: SecondsScale;
  targetMs: number;
}) {
  const { route, scale, targetMs } = props;
  const t = useMessages();
  const format = useFormat();
  const start = scale.position(route.p50);
  const end = scale.position(route.p95);
  return (
    <div className={styles.bar}>
      <VisuallyHidden>
        {t('performance.routes.rangeLabel', {
          p50: format.duration(route.p50),
          p75: format.duration(route.p75),
          p95: format.duration(route.p95),
        })}
      </VisuallyHidden>
      <span
        className={styles.barGoal}
        style={{ insetInlineStart: percent(scale.position(targetMs)) }}
      />
      <span
        className={styles.barRange}
        data-cut={route.p95 > scale.endMs || undefined}
        style={{
          insetInlineStart: percent(start),
          width: percent(end - start),
        }}
      />
      <span
        className={styles.barP75}
        data-missed={route.missed || undefined}
        style={{ insetInlineStart: percent(scale.position(route.p75)) }}
      />
    </div>
  );
}
