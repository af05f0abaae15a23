import { askedGroup } from './askedGroup';

describe('askedGroup', () => {
  it.each([
    ['group:default/pay', 'group:default/pay'],
    ['pay', 'group:default/pay'],
    ['Group:Shop/Pay', 'group:shop/pay'],
    ['user:default/jane', undefined],
    ['a:b:c', undefined],
    ['', undefined],
    [null, undefined],
  ])('takes %s for %s', (text, group) => {
    expect(askedGroup(text)).toBe(group);
  });
});
