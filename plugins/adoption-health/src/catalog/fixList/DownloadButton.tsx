import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { useFixListCsv } from '../../api/hooks/useFixListCsv';
import { downloadCsv, useWords } from '../../shared';
import { FixListFilter, fixListQuery } from '../filter/fixListFilter';
import { refusalText } from '../words/refusalText';
import styles from './fixList.module.css';

/** Saves the whole list, as it is filtered and sorted, as CSV. */
export function DownloadButton(props: { filter: FixListFilter }) {
  const { t } = useWords();
  const csv = useFixListCsv();
  return (
    <div className={styles.download}>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownload2Line aria-hidden />}
        isPending={csv.isPending}
        onPress={() =>
          csv.mutate(fixListQuery(props.filter), {
            onSuccess: text => downloadCsv('fix-list.csv', text),
          })
        }
      >
        {t('catalog.fixList.download')}
      </Button>
      {csv.error && (
        <p role="alert" className={styles.failed}>
          {t('catalog.fixList.downloadFailed', {
            reason: refusalText(csv.error, t),
          })}
        </p>
      )}
    </div>
  );
}
