import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { useFixList } from '../api/hooks/useFixList';
import { PageHead, useFormat, useMessages } from '../shared';
import { FixFirstCard } from './FixFirstCard';
import { fixFirstQuery } from './fixFirstQuery';
import styles from './groupHealth.module.css';

/** What to fix first among the entities of a system. */
export function SystemHealth(props: {
  entityRef: string;
  name: string;
  context: Context;
}) {
  const { entityRef, name, context } = props;
  const scope = { system: entityRef };
  return (
    <>
      <PageHead sentence={<Sentence scope={scope} name={name} />} />
      <div className={styles.cards}>
        <FixFirstCard
          query={scope}
          today={context.today}
          className={styles.wide}
          showOwner
        />
      </div>
    </>
  );
}

function Sentence(props: { scope: { system: string }; name: string }) {
  const { scope, name } = props;
  // The same question as the list asks, so one answer serves both.
  const { data, error } = useFixList(fixFirstQuery(scope));
  const t = useMessages();
  const format = useFormat();
  if (!data) {
    return error ? (
      <>{t('groupHealth.system.loading', { name })}</>
    ) : (
      <Skeleton width="min(420px, 100%)" height={32} />
    );
  }
  if (data.items.length === 0) {
    return <>{t('groupHealth.system.none', { name })}</>;
  }
  return (
    <>
      {data.total === undefined
        ? t('groupHealth.system.uncounted', { name })
        : t('groupHealth.system.some', {
            name,
            count: data.total,
            total: format.count(data.total),
          })}
    </>
  );
}
