import { Skeleton } from '@backstage/ui';
import { FreshnessSeries } from 'backstage-plugin-adoption-health-common';
import { AsyncQuery, useFormat, useMessages } from '../shared';

/** How much a group owns and how much of it is stale, at the last check. */
export function GroupSentence(props: {
  query: AsyncQuery<FreshnessSeries>;
  name: string;
}) {
  const { query, name } = props;
  const t = useMessages();
  const format = useFormat();
  if (!query.data) {
    return query.error ? (
      <>{t('groupHealth.group.notLoaded', { name })}</>
    ) : (
      <Skeleton width="min(420px, 100%)" height={32} />
    );
  }
  const last = query.data.points.at(-1);
  if (!last || last.total === 0) {
    return <>{t('groupHealth.group.notCounted', { name })}</>;
  }
  const { total, stale } = last;
  return (
    <>
      {t('groupHealth.group.owns', {
        name,
        count: total,
        total: format.count(total),
        verdict:
          stale === 0
            ? t('groupHealth.group.allFine')
            : t('groupHealth.group.stale', {
                count: stale,
                stale: format.count(stale),
              }),
      })}
    </>
  );
}
