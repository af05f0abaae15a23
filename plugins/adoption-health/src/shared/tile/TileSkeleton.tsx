import { Skeleton } from '@backstage/ui';
import { Panel } from '../Panel';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';

/** A {@link MetricTile} before its answer. */
export function TileSkeleton(props: { name: string }) {
  const t = useMessages();
  return (
    <Panel className={styles.tile} label={props.name}>
      <div className={styles.tileTop} aria-busy="true">
        <h3>{props.name}</h3>
        <span className={styles.visuallyHidden}>
          {t('shared.async.loading')}
        </span>
      </div>
      <Skeleton width={120} height={40} />
      <Skeleton width={140} height={16} />
      <div className={styles.tileChart}>
        <Skeleton width="100%" height={6} />
      </div>
      <Skeleton width={80} height={24} />
    </Panel>
  );
}
