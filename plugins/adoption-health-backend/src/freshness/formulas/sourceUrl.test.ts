import { component } from '../__testUtils__/entities';
import { sourceUrl, sourceUrls } from './sourceUrl';

const SOURCE = 'backstage.io/source-location';
const MANAGED = 'backstage.io/managed-by-location';
const url = 'https://git.example/shop/pay/tree/main/';

describe('sourceUrl', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['its source location', { [SOURCE]: `url:${url}` }, url],
    ['else where it is managed', { [MANAGED]: `url:${url}` }, url],
    [
      'the source location of both',
      { [SOURCE]: `url:${url}`, [MANAGED]: 'url:https://other.example/a' },
      url,
    ],
    [
      'a URL without secrets',
      { [SOURCE]: 'url:https://a:b@git.example/x' },
      'https://git.example/x',
    ],
    ['no file', { [SOURCE]: 'file:/etc/passwd' }, undefined],
    ['no other protocol', { [SOURCE]: 'url:ssh://git.example/x' }, undefined],
    ['no text that is no URL', { [SOURCE]: 'url:shop/pay' }, undefined],
    ['no bare URL', { [SOURCE]: url }, undefined],
    [
      'no URL that is too long',
      { [SOURCE]: `url:${url}${'x'.repeat(2000)}` },
      undefined,
    ],
    ['nothing where there is nothing', {}, undefined],
  ])('is %s', (_, annotations, expected) => {
    expect(sourceUrl(component('pay', { annotations }))).toBe(expected);
  });

  it('is undefined without annotations', () => {
    expect(sourceUrl(component('pay'))).toBeUndefined();
  });
});

describe('sourceUrls', () => {
  it('are those of the source and of the descriptor', () => {
    const annotations = {
      [SOURCE]: `url:${url}`,
      [MANAGED]: 'url:https://other.example/a',
    };
    expect(sourceUrls(component('pay', { annotations }))).toEqual([
      url,
      'https://other.example/a',
    ]);
  });

  it('are those that are http(s) URLs', () => {
    const annotations = { [SOURCE]: `url:${url}`, [MANAGED]: 'file:/a' };
    expect(sourceUrls(component('pay', { annotations }))).toEqual([url]);
    expect(sourceUrls(component('pay'))).toEqual([]);
  });
});
