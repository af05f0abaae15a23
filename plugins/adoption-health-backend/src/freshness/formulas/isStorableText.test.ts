import { isStorableText } from './isStorableText';

describe('isStorableText', () => {
  it.each(['', 'plain', 'ünï ✓ 🙂', 'line\nbreak', '<b>=1+1</b>'])(
    'takes %j',
    text => {
      expect(isStorableText(text)).toBe(true);
    },
  );

  it.each(['a\0b', '\ud83d', 'a\udc00'])('refuses %j', text => {
    expect(isStorableText(text)).toBe(false);
  });
});
