import { VisuallyHidden } from '@backstage/ui';
import { Value } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { absenceText, useWords } from '../../shared';
import { MoreButton } from '../card/MoreButton';
import { Cohort, columnWeeks } from './triangle';
import styles from './retention.module.css';

const SHORT_ROWS = 12;

/** First weeks down, weeks since across: the darker, the more came again. */
export function TriangleTable(props: { cohorts: Cohort[]; label: string }) {
  const { cohorts, label } = props;
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const canShorten = cohorts.length > SHORT_ROWS + 1;
  const shown = canShorten && !all ? cohorts.slice(-SHORT_ROWS) : cohorts;
  const columns = columnWeeks(shown);
  return (
    <>
      <table className={styles.triangle} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('adoption.retention.first')}</th>
            <th scope="col">{t('adoption.retention.n')}</th>
            {columns.map(week => (
              <th key={week} scope="col">
                <span aria-hidden="true">
                  {t('adoption.retention.week', { n: format.count(week) })}
                </span>
                <VisuallyHidden>
                  {t('adoption.retention.weekLong', {
                    count: week,
                    n: format.count(week),
                  })}
                </VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ week, size, retained }) => (
            <tr key={week}>
              <th scope="row">{format.dayOfYear(week)}</th>
              <td className={styles.size}>
                {size.status === 'ok'
                  ? format.count(size.value)
                  : absenceText(size, t).status}
              </td>
              {columns.map(column => (
                <Cell key={column} value={retained.at(column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {canShorten && (
        <MoreButton total={cohorts.length} all={all} onChange={setAll} />
      )}
    </>
  );
}

function Cell(props: { value: Value | undefined }) {
  const { value } = props;
  const { t, format } = useWords();
  if (!value) {
    return (
      <td>
        <VisuallyHidden>{t('adoption.retention.unfinished')}</VisuallyHidden>
      </td>
    );
  }
  if (value.status !== 'ok') {
    return (
      <td>
        <span className={styles.cell} data-status={value.status}>
          <VisuallyHidden>{absenceText(value, t).status}</VisuallyHidden>
        </span>
      </td>
    );
  }
  const { value: share, n, denominator } = value;
  const counts =
    n === undefined || denominator === undefined
      ? undefined
      : t('adoption.retention.counts', {
          n: format.count(n),
          all: format.count(denominator),
        });
  return (
    <td title={counts}>
      <span className={styles.cell} data-strength={strength(share)}>
        {format.share(share)}
      </span>
    </td>
  );
}

/** In which of the four strengths a share is drawn; the number says the rest. */
function strength(share: number): 1 | 2 | 3 | 4 {
  if (share >= 0.65) {
    return 4;
  }
  if (share >= 0.5) {
    return 3;
  }
  return share >= 0.35 ? 2 : 1;
}
