import { Button } from '@backstage/ui';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../useMessages';
import { VerdictIcon } from '../verdict/VerdictIcon';
import styles from '../parts.module.css';
import { AsyncQuery } from './AsyncQuery';

/** Says that an update failed and how old the answer below is. */
export function StaleNote(props: { query: AsyncQuery<unknown> }) {
  const { query } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <p role="status" className={styles.staleNote}>
      <VerdictIcon verdict="at-risk" size={14} />
      {t('shared.async.stale', { time: format.time(query.dataUpdatedAt) })}
      <Button
        size="small"
        variant="tertiary"
        isPending={query.isFetching}
        onPress={() => query.refetch()}
      >
        {t('shared.async.tryAgain')}
      </Button>
    </p>
  );
}
