import { refName } from './refName';

describe('refName', () => {
  it.each([
    ['group:default/pay', 'pay'],
    ['group:shop/pay', 'shop/pay'],
    ['component:default/a', 'a'],
    ['shop/pay', 'shop/pay'],
    ['no ref', 'no ref'],
    ['not a ref:', 'not a ref:'],
  ])('calls %s %s', (ref, name) => {
    expect(refName(ref)).toBe(name);
  });
});
