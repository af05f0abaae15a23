import { Frequency } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** The histogram as a table: 28 rows. */
export function frequencyTable(
  { people }: Frequency,
  words: Words,
): ChartTable {
  const { t } = words;
  return {
    columns: [
      { label: t('adoption.frequency.daysColumn') },
      { label: t('adoption.frequency.peopleColumn'), numeric: true },
    ],
    rows: people.map((value, index) => ({
      id: String(index + 1),
      cells: [countCell(index + 1, words), valueCell(value, words)],
    })),
  };
}
