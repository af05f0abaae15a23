import { CsvCell, toCsv } from '../csv/toCsv';

/** A cell: what a reader sees and what a program gets, where they differ. */
export interface ChartCell {
  text: string;
  raw?: CsvCell;
}

/** The data of a chart as a table: shown on demand and downloaded as CSV. */
export interface ChartTable {
  columns: { label: string; numeric?: boolean }[];
  rows: { id: string; cells: ChartCell[] }[];
}

/** The table as CSV, each cell as exact as it came. */
export function chartCsv(table: ChartTable): string {
  return toCsv(
    table.columns.map(column => column.label),
    table.rows.map(row =>
      row.cells.map(cell => ('raw' in cell ? cell.raw : cell.text)),
    ),
  );
}
