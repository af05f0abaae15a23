import { Skeleton } from '@backstage/ui';
import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { AsyncContent, AsyncQuery, Panel } from '../shared';
import { CoverageCard } from './collection/CoverageCard';
import { ProblemList } from './condition/ProblemList';
import styles from './data.module.css';
import { DropsCard } from './drops/DropsCard';
import { Figures } from './Figures';
import { StorageCard } from './storage/StorageCard';
import { VerificationCard } from './storage/VerificationCard';

/** How the data comes about, for those who run the portal. */
export function AdminPart(props: { query: AsyncQuery<Status>; today: Day }) {
  const { query, today } = props;
  return (
    <AsyncContent
      query={query}
      skeleton={<AdminSkeleton />}
      frame={failure => <Panel className={styles.failure}>{failure}</Panel>}
    >
      {status => (
        <div className={styles.parts}>
          <ProblemList status={status} today={today} />
          <Figures status={status} today={today} />
          <CoverageCard collection={status.collection} today={today} />
          <div className={styles.pair}>
            <DropsCard status={status} />
            <VerificationCard verifications={status.verifications} />
          </div>
          <StorageCard status={status} />
        </div>
      )}
    </AsyncContent>
  );
}

function AdminSkeleton() {
  return (
    <div className={styles.parts} aria-busy="true">
      <div className={styles.figures}>
        {['coverage', 'behind', 'drops', 'raw'].map(figure => (
          <Panel key={figure}>
            <Skeleton width="100%" height={88} />
          </Panel>
        ))}
      </div>
      <Panel>
        <Skeleton width="100%" height={160} />
      </Panel>
    </div>
  );
}
