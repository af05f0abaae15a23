/**
 * Text inside Markdown: nothing of it is read as markup or HTML, and it stays
 * on one line.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#$]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A table; its cells are Markdown already. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
