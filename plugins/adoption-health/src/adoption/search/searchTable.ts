import { SearchHealth } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';
import { byGap } from './searchGaps';

/** The terms as a table, and the rarer ones together. */
export function searchTable(
  { terms, otherEpisodes }: SearchHealth,
  words: Words,
): ChartTable {
  const { t } = words;
  const hidden = { text: t('adoption.search.hidden'), raw: 'suppressed' };
  const names = ['term', 'searches', 'people', 'zero', 'clicked'] as const;
  return {
    columns: names.map((name, index) => ({
      label: t(`adoption.search.column.${name}`),
      numeric: index > 0,
    })),
    rows: [
      ...[...terms].sort(byGap).map(term => ({
        id: term.term,
        cells: [
          { text: term.term },
          countCell(term.episodes, words),
          valueCell(term.people, words),
          valueCell(term.zeroShare, words),
          valueCell(term.clickedShare, words),
        ],
      })),
      {
        id: ' rarer',
        cells: [
          { text: t('adoption.search.rarer') },
          countCell(otherEpisodes, words),
          hidden,
          hidden,
          hidden,
        ],
      },
    ],
  };
}
