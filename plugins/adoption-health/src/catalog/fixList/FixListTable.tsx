import {
  Day,
  FixListItem,
  FixListSort,
} from 'backstage-plugin-adoption-health-common';
import { useWords } from '../../shared';
import styles from './fixList.module.css';
import { FixListRow } from './FixListRow';
import { FIX_LIST_ID } from './revealFixList';

/** The rows of the fix list; two lines each where there is little room. */
export function FixListTable(props: {
  items: FixListItem[];
  sort: FixListSort;
  today: Day;
  minimumGroupSize: number;
}) {
  const { items, sort, today, minimumGroupSize } = props;
  const { t } = useWords();
  const mostReaders = Math.max(
    1,
    ...items.map(({ readers }) =>
      readers.status === 'ok' ? readers.value : 0,
    ),
  );
  const sorted = (by: FixListSort, direction: 'ascending' | 'descending') =>
    sort === by ? direction : undefined;
  return (
    <table className={styles.table} aria-labelledby={FIX_LIST_ID}>
      <thead>
        <tr>
          <th scope="col" aria-sort={sorted('name', 'ascending')}>
            {t('catalog.fixList.column.entity')}
          </th>
          <th scope="col" aria-sort={sorted('since', 'ascending')}>
            {t('catalog.fixList.column.wrong')}
          </th>
          <th scope="col" aria-sort={sorted('harm', 'descending')}>
            {t('catalog.fixList.column.readers')}
          </th>
          <th scope="col">{t('catalog.fixList.column.owner')}</th>
          <th scope="col">{t('catalog.fixList.column.action')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <FixListRow
            key={item.ref}
            item={item}
            today={today}
            mostReaders={mostReaders}
            minimumGroupSize={minimumGroupSize}
          />
        ))}
      </tbody>
    </table>
  );
}
