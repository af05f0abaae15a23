import { isSameSearch } from './isSameSearch';

describe('isSameSearch', () => {
  it.each([
    ['the same term, as for another page or filter', 'kube', 0, true],
    ['the same term after almost two minutes', 'kube', 119_999, true],
    ['the same term after two minutes', 'kube', 120_000, false],
    ['more of the term at once', 'kubernetes', 2_999, true],
    ['less of the term at once', 'ku', 2_999, true],
    ['more of the term after a look at what there is', 'kubern', 3_000, false],
    ['another term at once', 'docker', 200, false],
    ['another term that begins alike', 'kubl', 200, false],
  ])('knows %s', (_, term, elapsedMs, expected) => {
    expect(isSameSearch('kube', { term, elapsedMs })).toBe(expected);
  });
});
