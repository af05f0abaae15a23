// Excel takes a file for UTF-8 only if it starts with this mark.
const BYTE_ORDER_MARK = '\ufeff';

/** Hands a CSV to the reader as a file. */
export function downloadCsv(fileName: string, csv: string): void {
  downloadText(fileName, {
    text: `${BYTE_ORDER_MARK}${csv}`,
    type: 'text/csv;charset=utf-8',
  });
}

/** Hands a text to the reader as a file. */
export function downloadText(
  fileName: string,
  content: { text: string; type: string },
): void {
  const url = URL.createObjectURL(
    new Blob([content.text], { type: content.type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
