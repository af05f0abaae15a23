import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { ReactElement, ReactNode } from 'react';
import { useAdoptionHealthContext } from '../api';
import { AsyncContent } from './async/AsyncContent';
import { Panel } from './Panel';
import styles from './parts.module.css';

/**
 * A page that needs to know the day, the targets and the caller before it can
 * ask anything else.
 */
export function ContextGate(props: {
  children: (context: Context) => ReactNode;
  /** The page before that. */
  skeleton?: ReactElement;
}) {
  const query = useAdoptionHealthContext({ live: true });
  return (
    <AsyncContent
      query={query}
      skeleton={props.skeleton ?? <PageSkeleton />}
      frame={failure => <Panel className={styles.pageFailure}>{failure}</Panel>}
    >
      {props.children}
    </AsyncContent>
  );
}

function PageSkeleton() {
  return (
    <div className={styles.pageHead} aria-busy="true">
      <Skeleton width="min(520px, 100%)" height={32} />
    </div>
  );
}
