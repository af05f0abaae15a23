import { codeOwners } from './codeOwners';

describe('codeOwners', () => {
  it.each<[string, string, string[]]>([
    ['* @a', '', ['@a']],
    ['* @a @b c@d.example', 'x/y', ['@a', '@b', 'c@d.example']],
    ['* @a\n/x/ @b', 'x/y', ['@b']],
    ['/x/ @b\n* @a', 'x/y', ['@a']],
    ['* @a\n/x/', 'x', []],
    ['/x @b', 'x/y', ['@b']],
    ['/x/* @b', 'x', ['@b']],
    ['/x/* @b', 'x/y', []],
    ['/x/** @b', 'x/y/z', ['@b']],
    ['x/ @b', 'a/x/y', ['@b']],
    ['/x/ @b', 'a/x', []],
    ['a/x/ @b', 'a/x', ['@b']],
    ['**/logs @b', 'build/logs/a', ['@b']],
    ['/a/**/c/ @b', 'a/c', ['@b']],
    ['/a/**/c/ @b', 'a/b/b/c', ['@b']],
    ['*.ts @b', 'x', []],
    ['catalog-info.yaml @b', 'x', []],
    ['/xyz/ @b', 'x', []],
    ['/a?c/ @b', 'abc', ['@b']],
    ['/a.c/ @b', 'abc', []],
    ['/a\\ b/ @b', 'a b', ['@b']],
    ['# * @a', 'x', []],
    ['* @a # everyone @else', 'x', ['@a']],
    ['\r\n  \r\n* @a\r\n', 'x', ['@a']],
    ['/(x/ @a\n[ @b', 'x', []],
    ['', 'x', []],
  ])('of %j names for %j %j', (text, folder, owners) => {
    expect(codeOwners(text, folder)).toEqual(owners);
  });

  it('is not held up by a pattern made to hold it up', () => {
    const pattern = `/${'a*'.repeat(200)}b${'/**'.repeat(200)}/c`;
    const folder = `${'a'.repeat(2000)}/${'d/'.repeat(500)}`;
    expect(codeOwners(`* @a\n${pattern} @b`, folder)).toEqual(['@a']);
  });
});
