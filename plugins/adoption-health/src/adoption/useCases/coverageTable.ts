import { UseCaseCoverage } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** The use cases with their plugins, as a table. */
export function coverageTable(
  { rows }: UseCaseCoverage,
  words: Words,
): ChartTable {
  const { t } = words;
  return {
    columns: [
      { label: t('adoption.useCases.column.title') },
      { label: t('adoption.useCases.column.share'), numeric: true },
      { label: t('adoption.useCases.column.people'), numeric: true },
      { label: t('adoption.useCases.column.eligible'), numeric: true },
      { label: t('adoption.useCases.column.installed') },
      { label: t('adoption.useCases.column.plugins') },
    ],
    rows: rows.map(({ id, title, plugins, installed, coverage }) => {
      const { n, denominator } =
        coverage.status === 'ok' ? coverage : { n: undefined };
      return {
        id,
        cells: [
          { text: title },
          valueCell(coverage, words),
          countCell(n, words),
          countCell(denominator, words),
          {
            text: installed
              ? t('adoption.useCases.yes')
              : t('adoption.useCases.no'),
            raw: installed,
          },
          { text: plugins.join(' ') },
        ],
      };
    }),
  };
}
