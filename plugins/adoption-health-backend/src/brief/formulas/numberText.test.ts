import { countText, metricText, shareText } from './numberText';

describe('metricText', () => {
  it.each([
    ['adoptionRate', 0.2306, undefined, '23.1 %'],
    ['adoptionRate', 0.3, 0.3, '30 %'],
    ['adoptionRate', 0.29996, 0.3, '29.996 %'],
    ['adoptionRate', 0, 0.3, '0 %'],
    ['uptime', 0.99899, 0.999, '99.899 %'],
    ['pageReadyP75', 3080.4, 5000, '3,080 ms'],
    ['pageReadyP75', 4999.96, 5000, '4,999.96 ms'],
    ['mau', 1200, undefined, '1,200'],
  ])('of %s %d beside %d is %s', (definition, value, target, text) => {
    expect(metricText(value, { definition, target })).toBe(text);
  });
});

describe('shareText and countText', () => {
  it('are short', () => {
    expect(shareText(1)).toBe('100 %');
    expect(shareText(1 / 3)).toBe('33.3 %');
    expect(countText(1_500_000)).toBe('1,500,000');
  });
});
