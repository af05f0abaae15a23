import { Button } from '@backstage/ui';
import { refusalText } from '../words/refusalText';
import { useWords } from '../../shared';
import styles from './fixList.module.css';

/** How many rows are shown, and a way to the next ones. */
export function MoreRows(props: {
  shown: number;
  /** Absent where the reader may see only some entities. */
  total: number | undefined;
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: Error | null;
    fetchNextPage: () => unknown;
  };
}) {
  const { shown, total, query } = props;
  const { t, format } = useWords();
  return (
    <footer className={styles.foot}>
      <p aria-live="polite">
        {total === undefined
          ? t('catalog.fixList.shownOnly', {
              count: shown,
              n: format.count(shown),
            })
          : t('catalog.fixList.shown', {
              shown: format.count(shown),
              total: format.count(total),
            })}
      </p>
      {query.hasNextPage && (
        <Button
          size="small"
          variant="secondary"
          isPending={query.isFetchingNextPage}
          onPress={() => query.fetchNextPage()}
        >
          {t('catalog.fixList.more')}
        </Button>
      )}
      {query.isFetchNextPageError && query.error && (
        <p role="alert" className={styles.failed}>
          {t('catalog.fixList.moreFailed', {
            reason: refusalText(query.error, t),
          })}
        </p>
      )}
    </footer>
  );
}
