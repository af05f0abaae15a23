import { createFormat } from './createFormat';

const format = createFormat('en');
const plain = (text: string) => text.replace(/\u202f/g, ' ');

describe('moneyShort', () => {
  it.each([
    [0, '$0'],
    [940, '$940'],
    [999.4, '$999'],
    [1000, '$1 k'],
    [1540, '$1.5 k'],
    [9949, '$9.9 k'],
    [9950, '$10 k'],
    [52_800, '$53 k'],
    [187_200, '$187 k'],
    [999_499, '$999 k'],
    [999_500, '$1 M'],
    [1_050_000, '$1.05 M'],
    [1_500_000, '$1.5 M'],
    [3_090_000, '$3.09 M'],
    [12_360_000, '$12.4 M'],
    [123_600_000, '$124 M'],
    [-52_800, '\u2212$53 k'],
  ])('says %d as %s', (amount, text) => {
    expect(plain(format.moneyShort(amount, 'USD'))).toBe(text);
  });

  it('takes other currencies and languages', () => {
    expect(plain(createFormat('en').moneyShort(52_800, 'EUR'))).toBe('€53 k');
    expect(createFormat('de').moneyShort(1_500_000, 'EUR')).toMatch(/1,5/);
  });
});

describe('decimal', () => {
  it.each([
    [7, '7'],
    [0.5, '0.5'],
    [1200, '1,200'],
    [4.25, '4.3'],
  ])('says %d as %s', (value, text) => {
    expect(format.decimal(value)).toBe(text);
  });
});
