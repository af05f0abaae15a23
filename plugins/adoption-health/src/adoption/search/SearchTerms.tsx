import { SearchHealth } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import styles from '../adoption.module.css';
import { MoreButton } from '../card/MoreButton';
import { shortened } from '../card/shortened';
import { valueCell } from '../words/valueCell';
import { useWords } from '../../shared';
import { byGap } from './searchGaps';

const SHORT_ROWS = 7;

/** The terms, those that find nothing first; rarer ones are one row. */
export function SearchTerms(props: { health: SearchHealth; label: string }) {
  const { terms, otherEpisodes } = props.health;
  const words = useWords();
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const sorted = [...terms].sort(byGap);
  const { shown, canShorten } = shortened(sorted, { all, limit: SHORT_ROWS });
  return (
    <>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            <th scope="col">{t('adoption.search.term')}</th>
            {(['searches', 'people', 'nothing'] as const).map(name => (
              <th key={name} scope="col" data-numeric>
                {t(`adoption.search.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ term, episodes, people, zeroShare }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td data-numeric>{format.count(episodes)}</td>
              <td data-numeric>{valueCell(people, words).text}</td>
              <td data-numeric className={styles.strong}>
                {valueCell(zeroShare, words).text}
              </td>
            </tr>
          ))}
          {otherEpisodes > 0 && (
            <tr>
              <th scope="row" className={styles.muted}>
                {t('adoption.search.rarer')}
              </th>
              <td data-numeric className={styles.muted}>
                {format.count(otherEpisodes)}
              </td>
              <td data-numeric className={styles.muted} colSpan={2}>
                {t('adoption.search.hidden')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {canShorten && (
        <MoreButton total={terms.length} all={all} onChange={setAll} />
      )}
    </>
  );
}
