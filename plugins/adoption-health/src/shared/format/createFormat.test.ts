import { createFormat } from './createFormat';

const format = createFormat('en');
const SPACE = '\u202f';

describe('createFormat', () => {
  it.each([
    [0, '0 %'],
    [0.004, '<1 %'],
    [0.2306, '23 %'],
    [0.307, '31 %'],
    [0.997, '99.7 %'],
    [1, '100 %'],
    [-0.04, '\u22124 %'],
  ])('says a share of %d as %s', (value, text) => {
    expect(format.share(value)).toBe(text.replace(' ', SPACE));
  });

  it.each([
    [0.2996, 0.3, '29.96 %'],
    [0.304, 0.3, '30.4 %'],
    [0.3, 0.3, '30 %'],
    [0.23, 0.3, '23 %'],
  ])('tells a share of %d from a target of %d: %s', (value, target, text) => {
    expect(format.share(value, { target })).toBe(text.replace(' ', SPACE));
  });

  it.each([
    [42, '40 ms'],
    [424, '420 ms'],
    [2400, '2.4 s'],
    [12_149, '12.1 s'],
  ])('says %d ms as %s', (ms, text) => {
    expect(format.duration(ms)).toBe(text.replace(' ', SPACE));
  });

  it('never rounds a time to the target it has missed', () => {
    expect(format.duration(5004, { target: 5000 })).toBe(`5.004${SPACE}s`);
    expect(format.duration(4960, { target: 5000 })).toBe(`4.96${SPACE}s`);
  });

  it.each([
    ['adoptionRate', 0.2306, '23 %', '23.06 %'],
    ['staleShare', 0.0637, '6.4 %', '6.37 %'],
    ['uptime', 0.99934, '99.93 %', '99.934 %'],
    ['pageReadyP75', 3080.4, '3.1 s', '3,080.4 ms'],
    ['wau', 18_970, '18,970', '18,970'],
  ])('says %s in its unit, rounded and exact', (id, value, text, exact) => {
    expect(format.metric(value, id)).toBe(text.replace(' ', SPACE));
    expect(format.exactMetric(value, id)).toBe(exact.replace(' ', SPACE));
  });

  it.each([
    ['adoptionRate', 0.3, '30 %'],
    ['uptime', 0.999, '99.9 %'],
    ['pageReadyP75', 5000, '5 s'],
    ['pageReadyP75', 2500, '2.5 s'],
  ])('says the goal of %s without needless decimals', (id, value, text) => {
    expect(format.goal(value, id)).toBe(text.replace(' ', SPACE));
  });

  it('claims full coverage only if it is full', () => {
    expect(format.exactShare(1)).toBe(`100${SPACE}%`);
    expect(format.exactShare(0.987)).toBe(`98.7${SPACE}%`);
    expect(format.exactShare(0.99999)).toBe(`99.999${SPACE}%`);
  });

  it('says the year of a window once, or of both ends', () => {
    expect(format.window({ from: '2026-10-24', to: '2026-11-20' })).toEqual({
      from: '24 Oct',
      to: '20 Nov 2026',
    });
    expect(format.window({ from: '2026-12-24', to: '2027-01-20' })).toEqual({
      from: '24 Dec 2026',
      to: '20 Jan 2027',
    });
  });

  it('says the year with January only', () => {
    expect(format.month('2026-11-01')).toBe('Nov');
    expect(format.month('2027-01-01')).toBe('Jan 2027');
  });

  it('follows the language', () => {
    const german = createFormat('de');
    expect(german.count(18_970)).toBe('18.970');
    expect(german.share(0.064, { digits: 1 })).toBe(`6,4${SPACE}%`);
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  });
});
