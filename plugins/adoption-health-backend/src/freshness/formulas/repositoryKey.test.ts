import { inventoried, repositoryKey } from './repositoryKey';

describe('repositoryKey', () => {
  it.each<[string, string | undefined]>([
    ['https://github.com/shop/pay', 'github.com/shop/pay'],
    ['https://GitHub.com/Shop/Pay.git/', 'github.com/shop/pay'],
    ['http://git.example:8443/shop/pay?a#b', 'git.example:8443/shop/pay'],
    ['https://git.example/a/b/c', 'git.example/a/b/c'],
    ['https://git.example/', undefined],
    ['ssh://git@git.example/shop/pay', undefined],
    ['shop/pay', undefined],
  ])('of %j is %j', (url, key) => {
    expect(repositoryKey(url)).toBe(key);
  });
});

describe('inventoried', () => {
  const inventory = new Set([
    'github.com/shop/pay',
    'git.example/a/b',
    'git.example/a/b/c',
  ]);

  it.each<[string, string | undefined]>([
    ['https://github.com/shop/pay', 'github.com/shop/pay'],
    ['https://github.com/Shop/pay.git', 'github.com/shop/pay'],
    ['https://github.com/shop/pay/tree/main/a/', 'github.com/shop/pay'],
    ['https://github.com/shop/pay/blob/main/c.yaml', 'github.com/shop/pay'],
    ['https://git.example/a/b/-/blob/main/c.yaml', 'git.example/a/b'],
    ['https://git.example/a/b/c/-/blob/main/c.yaml', 'git.example/a/b/c'],
    ['https://github.com/shop/payment', undefined],
    ['https://github.com/shop', undefined],
    ['https://other.example/shop/pay', undefined],
    ['https://github.com/bank/shop/pay', undefined],
    ['no url', undefined],
  ])('finds the repository of %j: %j', (url, key) => {
    expect(inventoried(url, inventory)).toBe(key);
  });
});
