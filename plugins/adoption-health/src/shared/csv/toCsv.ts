/** A cell as a program would read it; undefined is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

// A spreadsheet runs a cell that starts with one of these as a formula.
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Comma-separated values (RFC 4180), one line per row, headers first. Text
 * that a spreadsheet would run is made text by an apostrophe before it.
 */
export function toCsv(headers: string[], rows: CsvCell[][]): string {
  return [headers, ...rows]
    .map(row => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}

function toCell(cell: CsvCell): string {
  if (cell === undefined) {
    return '';
  }
  if (typeof cell !== 'string') {
    return String(cell);
  }
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
