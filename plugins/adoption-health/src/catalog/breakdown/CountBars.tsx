import { Button } from '@backstage/ui';
import { useState } from 'react';
import { FilterLink } from '../filter/FilterLink';
import { useWords } from '../../shared';
import { CountRow, shortened } from './countRows';
import styles from './breakdown.module.css';

/** Bars from zero, one a row; each row narrows the fix list. */
export function CountBars(props: { rows: CountRow[] }) {
  const { rows } = props;
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const { shown, canShorten } = shortened(rows, { all });
  const most = Math.max(1, ...rows.map(row => row.count));
  return (
    <>
      <ul className={styles.bars}>
        {shown.map((row, index) => (
          <li key={row.id}>
            {row.change ? (
              <FilterLink
                change={row.change}
                isCurrent={row.isCurrent}
                className={styles.row}
              >
                <Bar row={row} most={most} isFirst={index === 0} />
              </FilterLink>
            ) : (
              <div className={styles.row}>
                <Bar row={row} most={most} isFirst={index === 0} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {canShorten && (
        <Button
          className={styles.more}
          size="small"
          variant="tertiary"
          onPress={() => setAll(!all)}
        >
          {all
            ? t('catalog.breakdown.showFewer')
            : t('catalog.breakdown.showAll', { n: format.count(rows.length) })}
        </Button>
      )}
    </>
  );
}

function Bar(props: { row: CountRow; most: number; isFirst: boolean }) {
  const { row, most, isFirst } = props;
  const { t, format } = useWords();
  return (
    <>
      <span className={styles.name}>{row.name}</span>{' '}
      <span className={styles.track} aria-hidden="true">
        <span
          className={isFirst ? styles.strong : styles.bar}
          style={{ width: `${(100 * row.count) / most}%` }}
        />
      </span>
      <span className={styles.count}>
        {row.total === undefined
          ? format.count(row.count)
          : t('catalog.breakdown.countOf', {
              n: format.count(row.count),
              total: format.count(row.total),
            })}
      </span>
    </>
  );
}
