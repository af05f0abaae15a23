import { toCsv } from './toCsv';

const cell = (value: string) => toCsv(['h'], [[value]]).split('\r\n')[1];

describe('toCsv', () => {
  it('writes headers and rows, an unknown cell empty', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x', 0.25],
          [undefined, true],
        ],
      ),
    ).toBe('a,b\r\nx,0.25\r\n,true\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'makes text of %j that a spreadsheet would run',
    value => {
      expect(cell(value)).toMatch(/^"?'/);
    },
  );

  it('leaves negative numbers alone', () => {
    expect(toCsv(['h'], [[-4.5]])).toBe('h\r\n-4.5\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(cell('a,b')).toBe('"a,b"');
    expect(cell('say "x"')).toBe('"say ""x"""');
    expect(toCsv(['h'], [['a\nb']])).toBe('h\r\n"a\nb"\r\n');
  });

  it('neutralises headers too', () => {
    expect(toCsv(['=cmd'], [])).toBe("'=cmd\r\n");
  });
});
