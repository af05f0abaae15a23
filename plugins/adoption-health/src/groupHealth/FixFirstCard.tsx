import { Button, Skeleton } from '@backstage/ui';
import { Day } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { useFixList } from '../api/hooks/useFixList';
import { CareList } from '../freshness/care/CareList';
import { AsyncContent, Panel, useMessages } from '../shared';
import { fixFirstQuery } from './fixFirstQuery';
import { FixFirstRow } from './FixFirstRow';
import styles from './groupHealth.module.css';

/** Stale entities of an owner or a system, most harmful first. */
export function FixFirstCard(props: {
  query: { owner: string } | { system: string };
  today: Day;
  /** Says who owns each, where they differ. */
  showOwner?: boolean;
  className?: string;
}) {
  const { query: scope, today, showOwner, className } = props;
  const query = useFixList(fixFirstQuery(scope));
  const t = useMessages();
  const headingId = useId();
  return (
    <Panel
      labelledBy={headingId}
      className={className ? `${styles.list} ${className}` : styles.list}
    >
      <h3 id={headingId}>{t('groupHealth.list.heading')}</h3>
      <p>{t('groupHealth.list.subtitle')}</p>
      <AsyncContent
        query={query}
        skeleton={<Skeleton width="100%" height={180} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <NothingStale />
          ) : (
            <CareList labelledBy={headingId}>
              {items.map(item => (
                <FixFirstRow
                  key={item.ref}
                  item={item}
                  today={today}
                  showOwner={showOwner}
                />
              ))}
            </CareList>
          )
        }
      </AsyncContent>
      {query.hasNextPage && (
        <Button
          size="small"
          variant="secondary"
          className={styles.more}
          isPending={query.isFetchingNextPage}
          onPress={() => query.fetchNextPage()}
        >
          {t('groupHealth.list.more')}
        </Button>
      )}
    </Panel>
  );
}

function NothingStale() {
  const t = useMessages();
  return (
    <p className={styles.none}>
      <strong>{t('groupHealth.list.none')}</strong>{' '}
      {t('groupHealth.list.noneText')}
    </p>
  );
}
