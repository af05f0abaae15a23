import { githubLocation } from './githubLocation';

const at = (folder: string) => ({
  host: 'github.com',
  owner: 'shop',
  name: 'pay',
  folder,
});

describe('githubLocation', () => {
  it.each<[string, ReturnType<typeof githubLocation>]>([
    ['https://github.com/shop/pay', at('')],
    ['https://github.com/shop/pay.git', at('')],
    ['https://github.com/shop/pay/tree/main/', at('')],
    ['https://github.com/shop/pay/tree/main/a/b/', at('a/b')],
    ['https://github.com/shop/pay/blob/main/a/b.yaml', at('a')],
    ['https://github.com/shop/pay/blob/main/b.yaml', at('')],
    ['https://github.com/shop/pay/tree/main/a%20b', at('a b')],
    ['https://github.com/shop/pay/tree/main/%zz', at('%zz')],
    [
      'https://git.example:8443/shop/pay',
      { ...at(''), host: 'git.example:8443' },
    ],
    ['https://github.com/shop', undefined],
    ['https://github.com/', undefined],
    ['https://github.com/shop/a"b', undefined],
    ['https://github.com/shop/.git', undefined],
    ['git@github.com:shop/pay.git', undefined],
    ['ssh://git@github.com/shop/pay', undefined],
    ['', undefined],
  ])('reads %j', (url, expected) => {
    expect(githubLocation(url)).toEqual(expected);
  });
});
