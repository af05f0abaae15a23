import fc from 'fast-check';
import { searchTerm } from './searchTerm';

describe('searchTerm', () => {
  it.each([
    ['spaces around', '  payments ', 'payments'],
    ['white space inside', 'how\t to \n deploy', 'how to deploy'],
    ['capitals', 'Kubernetes ÄÖÜ', 'kubernetes äöü'],
    ['characters that are none', 'pay\u0000\uD800ments', 'pay ments'],
    ['one letter in two pieces', 'cafe\u0301', 'caf\u00e9'],
    ['nothing', ' \u0000 ', ''],
    ['more than 100 characters', 'x'.repeat(120), 'x'.repeat(100)],
    ['half a character at the cut', `${'x'.repeat(99)}😀`, 'x'.repeat(99)],
    ['a space at the cut', `${'x'.repeat(99)} y`, 'x'.repeat(99)],
  ])('evens out %s', (_, text, expected) => {
    expect(searchTerm(text)).toBe(expected);
  });

  it('always is what a server accepts, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), text => {
        const term = searchTerm(text);
        expect(term.length).toBeLessThanOrEqual(100);
        expect(term).not.toMatch(/[\p{Cc}\p{Cs}]|^\s|\s$|\s\s/u);
        expect(searchTerm(term)).toBe(term);
      }),
      { numRuns: 500 },
    );
  });
});
