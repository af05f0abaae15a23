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
  if (typeof cell === 'number') {
    return String(cell);
  }
  // Most hold neither, and a replacement takes ten times as long as a look.
  const isPlain = !cell.includes('"') && !cell.includes('\\');
  return isPlain ? `"${cell}"` : `"${cell.replace(/[\\"]/g, '\\$&')}"`;
}
