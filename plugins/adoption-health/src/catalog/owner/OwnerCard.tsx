import { Button, Skeleton } from '@backstage/ui';
import {
  Context,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import {
  AsyncContent,
  AsyncQuery,
  Panel,
  refName,
  TargetBar,
  useWords,
} from '../../shared';
import styles from '../catalog.module.css';
import { NO_OWNER } from '../filter/ownerFilter';
import { useFixListFilter } from '../filter/useFixListFilter';
import { FreshnessTrendCard } from '../trend/FreshnessTrendCard';
import { EntityLink } from '../words/EntityLink';
import { ownerHeading } from './ownerHeading';

/** One owner's part of the catalog, where the list is narrowed to it. */
export function OwnerCard(props: {
  context: Context;
  query: AsyncQuery<FreshnessSummary>;
}) {
  const { context, query } = props;
  const { filter } = useFixListFilter();
  const { owner } = filter;
  if (!owner) {
    return null;
  }
  return (
    <div className={styles.narrowAndWide}>
      <AsyncContent
        query={query}
        skeleton={
          <Panel>
            <Skeleton width="100%" height={96} />
          </Panel>
        }
        frame={failure => <Panel>{failure}</Panel>}
      >
        {summary => (
          <OwnerCounts owner={owner} summary={summary} context={context} />
        )}
      </AsyncContent>
      <div className={styles.cell}>
        <FreshnessTrendCard context={context} owner={owner} />
      </div>
    </div>
  );
}

function OwnerCounts(props: {
  owner: string;
  summary: FreshnessSummary;
  context: Context;
}) {
  const { owner, summary, context } = props;
  const words = useWords();
  const { t, format } = words;
  const headingId = useId();
  const { choose } = useFixListFilter();
  const counts = summary.byOwner.find(one => (one.owner ?? NO_OWNER) === owner);
  return (
    <Panel labelledBy={headingId} className={styles.owner}>
      <h3 id={headingId} className={styles.cardHeading}>
        {ownerHeading({ owner, counts }, words)}
      </h3>
      {counts ? (
        <>
          <p className={styles.note}>
            {t('catalog.owner.counts', {
              fresh: format.count(counts.fresh),
              unknown: format.count(counts.unknown),
              stale: format.count(counts.stale),
            })}
          </p>
          {counts.total > 0 && (
            <TargetBar
              value={counts.stale / counts.total}
              worst={(counts.stale + counts.unknown) / counts.total}
              target={context.targets.staleShare}
            />
          )}
        </>
      ) : (
        <p className={styles.note}>{t('catalog.owner.unlisted')}</p>
      )}
      <div className={styles.actions}>
        {owner !== NO_OWNER && (
          <EntityLink
            entityRef={owner}
            title={t('catalog.owner.page', { owner: refName(owner) })}
          />
        )}
        <Button
          size="small"
          variant="secondary"
          onPress={() => choose({ owner: undefined })}
        >
          {t('catalog.owner.all')}
        </Button>
      </div>
    </Panel>
  );
}
