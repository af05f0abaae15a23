import { ChartTable, Words } from '../../shared';
import { valueCell } from '../words/valueCell';
import { LifecycleWeek } from './lifecycle';

const PARTS = ['newPeople', 'resurrected', 'retained', 'dormant'] as const;

/** The weeks as a table, oldest first. */
export function lifecycleTable(
  weeks: readonly LifecycleWeek[],
  words: Words,
): ChartTable {
  const { t, format } = words;
  return {
    columns: [
      { label: t('adoption.lifecycle.week') },
      ...PARTS.map(part => ({
        label: t(`adoption.lifecycle.${part}`),
        numeric: true,
      })),
      { label: t('adoption.lifecycle.active'), numeric: true },
      { label: t('adoption.lifecycle.complete') },
    ],
    rows: weeks.map(({ from, values, active, complete }) => ({
      id: from,
      cells: [
        { text: format.day(from), raw: from },
        ...PARTS.map(part => valueCell(values[part], words)),
        active ? valueCell(active, words) : { text: '', raw: undefined },
        {
          text: complete
            ? t('adoption.lifecycle.yes')
            : t('adoption.lifecycle.no'),
          raw: complete,
        },
      ],
    })),
  };
}
