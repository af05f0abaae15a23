import { askedOwner, ownerFilter } from './ownerFilter';

describe('ownerFilter', () => {
  it.each([
    [undefined, 'none'],
    ['group:default/pay', 'group:default/pay'],
    ['user:default/jane', undefined],
    ['people', undefined],
  ])('asks for %s by %s', (owner, asked) => {
    expect(ownerFilter(owner)).toBe(asked);
  });
});

describe('askedOwner', () => {
  it.each([
    [undefined, undefined],
    ['none', 'none'],
    ['group:default/pay', 'group:default/pay'],
    ['user:default/jane', undefined],
    ['mistyped', undefined],
  ])('takes %s for %s', (text, owner) => {
    expect(askedOwner(text)).toBe(owner);
  });
});
