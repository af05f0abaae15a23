import { Skeleton } from '@backstage/ui';
import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { AsyncContent, AsyncQuery, ChartFrame, useWords } from '../../shared';
import styles from './breakdown.module.css';
import { ByKindCard } from './ByKindCard';
import { ByOwnerCard } from './ByOwnerCard';
import { ByRuleCard } from './ByRuleCard';

/** Where the stale entities are: by owner, by kind and by rule. */
export function BreakdownCards(props: { query: AsyncQuery<FreshnessSummary> }) {
  const { t } = useWords();
  return (
    <AsyncContent
      query={props.query}
      skeleton={<BreakdownSkeleton />}
      frame={failure => (
        <ChartFrame title={t('catalog.breakdown.heading')}>
          {failure}
        </ChartFrame>
      )}
    >
      {summary => (
        <div className={styles.cards}>
          <ByOwnerCard summary={summary} />
          <ByKindCard summary={summary} />
          <ByRuleCard summary={summary} />
        </div>
      )}
    </AsyncContent>
  );
}

function BreakdownSkeleton() {
  const { t } = useWords();
  return (
    <div className={styles.cards}>
      {(['byOwner', 'byKind', 'byRule'] as const).map(by => (
        <ChartFrame
          key={by}
          title={t(`catalog.breakdown.${by}.heading`)}
          subtitle={t(`catalog.breakdown.${by}.subtitle`)}
        >
          <Skeleton width="100%" height={196} />
        </ChartFrame>
      ))}
    </div>
  );
}
