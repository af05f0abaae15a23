import { Button } from '@backstage/ui';
import { Panel, useMessages, VerdictIcon } from '../shared';
import styles from './warning.module.css';

/** One quiet line where the answer did not come. */
export function CheckFailedNote(props: {
  isPending: boolean;
  onRetry: () => unknown;
}) {
  const t = useMessages();
  return (
    <Panel className={styles.note} label={t('freshness.label')}>
      <div role="status" className={styles.noteText} data-verdict="at-risk">
        <VerdictIcon verdict="at-risk" />
        <p>
          <strong>{t('freshness.failed.title')}</strong>{' '}
          <span className={styles.muted}>{t('freshness.failed.text')}</span>
        </p>
      </div>
      <Button
        size="small"
        variant="tertiary"
        isPending={props.isPending}
        onPress={() => props.onRetry()}
      >
        {t('freshness.failed.again')}
      </Button>
    </Panel>
  );
}
