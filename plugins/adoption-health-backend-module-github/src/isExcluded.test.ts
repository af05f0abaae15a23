import { isExcluded } from './isExcluded';

describe('isExcluded', () => {
  it.each<[string, boolean]>([
    ['pay', true],
    ['Pay', true],
    ['shop/pay', true],
    ['shop/*', true],
    ['*/pay', true],
    ['p*', true],
    ['*y', true],
    ['p*y', true],
    ['p*a*y', true],
    ['*', true],
    ['**', true],
    ['pay*', true],
    ['', false],
    ['pa', false],
    ['ay', false],
    ['paying', false],
    ['bank/pay', false],
    ['bank/*', false],
    ['shop', false],
    ['pay*y', false],
    ['pa*ay', false],
    ['p.y', false],
    ['y*p', false],
  ])('matches shop/pay with %j: %p', (pattern, expected) => {
    expect(isExcluded('shop/pay', [pattern])).toBe(expected);
  });

  it('takes any of several patterns', () => {
    expect(isExcluded('shop/pay', ['cart', 'pay'])).toBe(true);
    expect(isExcluded('shop/pay', [])).toBe(false);
  });
});
