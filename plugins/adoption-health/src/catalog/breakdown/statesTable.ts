import { ChartTable, Words } from '../../shared';

/** How many entities of a name are in each state. */
export interface StateCounts {
  id: string;
  name: string;
  stale: number;
  unknown: number;
  fresh: number;
  total: number;
}

/** The states by owner or kind as a table. */
export function statesTable(
  rows: StateCounts[],
  options: Words & { by: 'owner' | 'kind' },
): ChartTable {
  const { t, format, by } = options;
  const numbers = ['stale', 'unknown', 'fresh', 'total'] as const;
  return {
    columns: [
      { label: t(`catalog.breakdown.column.${by}`) },
      ...numbers.map(name => ({
        label: t(`catalog.breakdown.column.${name}`),
        numeric: true,
      })),
    ],
    rows: rows.map(row => ({
      id: row.id,
      cells: [
        { text: row.name, raw: row.id },
        ...numbers.map(name => ({
          text: format.count(row[name]),
          raw: row[name],
        })),
      ],
    })),
  };
}
