import fc from 'fast-check';
import { csv } from './csv';

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    [undefined, ''],
    [0.5, '0.5'],
    [-1, '-1'],
    [false, 'false'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('writes %j as %j', (cell, text) => {
    expect(csv([[cell]])).toBe(`${text}\r\n`);
  });

  it('has nothing without rows', () => {
    expect(csv([])).toBe('');
  });

  it('reads back as it was written, apostrophes aside', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a=+-@",\t\r\n\' 1') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
        rows => {
          const read = parseCsv(csv(rows));
          expect(
            read.map(row =>
              row.map(text => text.replace(/^'(?=[=+\-@\t\r])/, '')),
            ),
          ).toEqual(
            rows.map(row =>
              row.map(text => text.replace(/^'(?=[=+\-@\t\r])/, '')),
            ),
          );
          read.flat().forEach(text => expect(text).not.toMatch(/^[=+\-@\t\r]/));
        },
      ),
    );
  });
});

/** Reads RFC 4180, one character after the other. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isQuoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && char === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else {
      cell += char;
    }
  }
  return rows;
}
