import { Button } from '@backstage/ui';
import { VerdictIcon } from '../verdict/VerdictIcon';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import { AsyncQuery } from './AsyncQuery';
import { failureReason } from './failureReason';

/** An answer that did not come: why, and a way to ask again. */
export function Failure(props: {
  error: Error;
  query: Pick<AsyncQuery<unknown>, 'isFetching' | 'refetch'>;
}) {
  const { error, query } = props;
  const t = useMessages();
  const reason = failureReason(error);
  const text =
    reason === 'unknown'
      ? t('shared.async.unknownText', { message: error.message })
      : t(`shared.async.${reason}Text`);
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.failureTitle}>
        <VerdictIcon verdict="at-risk" />
        {t('shared.async.failedTitle')}
      </p>
      <p className={styles.failureText}>{text}</p>
      <Button
        size="small"
        variant="secondary"
        isPending={query.isFetching}
        onPress={() => query.refetch()}
      >
        {t('shared.async.tryAgain')}
      </Button>
    </div>
  );
}
