import { httpUrl } from './httpUrl';

describe('httpUrl', () => {
  it.each([
    ['https://git.example.com/a/b', 'https://git.example.com/a/b'],
    ['http://git.example.com/', 'http://git.example.com/'],
    ['HTTPS://git.example.com/x', 'https://git.example.com/x'],
  ])('keeps %s', (address, expected) => {
    expect(httpUrl(address)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    '/catalog',
    '//git.example.com',
    'not an address',
  ])('drops %s', address => {
    expect(httpUrl(address)).toBeUndefined();
  });
});
