import { plain, table } from './markdown';

describe('plain', () => {
  it.each([
    ['Port', 'Port'],
    ['a | b', 'a \\| b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[text](javascript:alert(1))', '\\[text\\](javascript:alert(1))'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['one\n\n# two', 'one \\# two'],
    ['back\\slash', 'back\\\\slash'],
    ['&lt;', '\\&lt;'],
    ['  ', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('table', () => {
  it('has a line under its head', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe(
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
    );
  });
});
