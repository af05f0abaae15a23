import { Skeleton } from '@backstage/ui';
import {
  metricDefinition,
  SuccessId,
} from 'backstage-plugin-adoption-health-common';
import { Panel, TileSkeleton } from '../shared';
import styles from './leadership.module.css';

const NUMBERS: SuccessId[] = [
  'adoptionRate',
  'staleShare',
  'pageReadyP75',
  'uptime',
];

const PANEL_HEIGHTS = [200, 200, 56];

/** The page before its answer, in its final layout. */
export function BriefSkeleton() {
  return (
    <div className={styles.sheet} aria-busy="true">
      <div className={styles.bar}>
        <Skeleton width={220} height={32} />
      </div>
      <div className={styles.sentence}>
        <Skeleton width="72%" height={32} />
      </div>
      <div className={styles.tiles}>
        {NUMBERS.map(id => (
          <TileSkeleton key={id} name={metricDefinition(id)?.name ?? id} />
        ))}
      </div>
      <div className={styles.panels}>
        {PANEL_HEIGHTS.map((height, index) => (
          <Panel key={index}>
            <Skeleton width="60%" height={24} />
            <div className={styles.skeletonBody}>
              <Skeleton width="100%" height={height} />
            </div>
          </Panel>
        ))}
      </div>
    </div>
  );
}
