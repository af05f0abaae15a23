/** A cell; one without content is empty. */
export type Cell = string | number | boolean | undefined;

const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Rows as CSV of RFC 4180. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front, so that it stays text.
 */
export function csv(rows: readonly Cell[][]): string {
  return rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  const inert =
    typeof cell === 'string' && FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
