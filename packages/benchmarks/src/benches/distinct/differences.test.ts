import { countKey, weekOf } from './counts';
import { differences } from './differences';

describe('differences', () => {
  it('is 0 for equal counts', () => {
    expect(differences(new Map([['a', 1]]), new Map([['a', 1]]))).toBe(0);
  });

  it('takes a missing count for 0', () => {
    expect(differences(new Map([['a', 0]]), new Map())).toBe(0);
    expect(differences(new Map(), new Map([['a', 1]]))).toBe(1);
  });

  it('counts each place once', () => {
    const one = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const other = new Map([
      ['a', 2],
      ['b', 2],
    ]);
    expect(differences(one, other)).toBe(1);
  });
});

describe('countKey', () => {
  it('tells metrics, times and groups apart', () => {
    const keys = [
      countKey('wau', { at: 1, groupRef: 'g' }),
      countKey('mau', { at: 1, groupRef: 'g' }),
      countKey('wau', { at: 2, groupRef: 'g' }),
      countKey('wau', { at: 1, groupRef: 'h' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('weekOf', () => {
  it('begins on Mondays', () => {
    // 1970-01-05 was a Monday.
    expect([3, 4, 10, 11].map(weekOf)).toEqual([-1, 0, 0, 1]);
  });
});
