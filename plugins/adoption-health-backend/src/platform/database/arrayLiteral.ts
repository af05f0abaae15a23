/** The value of one column of one row; undefined is SQL's NULL. */
export type Cell = string | number | undefined;

/** The text form of a Postgres array. */
export function arrayLiteral(cells: Cell[]): string {
  return `{${cells.map(element).join(',')}}`;
}

function element(cell: Cell): string {
  if (cell === undefined) {
    return 'NULL';
  }
  return typeof cell === 'number'
    ? String(cell)
    : `"${cell.replace(/[\\"]/g, '\\$&')}"`;
}
