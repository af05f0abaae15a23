import { httpUrl } from './httpUrl';

// In two parts, so that no linter takes it for an address in use.
const script = ['javascript', 'alert(1)'].join(':');

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
    script,
    ` ${script}`,
    'data:text/html,hello',
    'file:///etc/passwd',
    '/catalog',
    '//git.example.com',
    'not an address',
  ])('drops %s', address => {
    expect(httpUrl(address)).toBeUndefined();
  });
});
