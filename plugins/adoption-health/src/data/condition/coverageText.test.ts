import { words } from '../../__testUtils__/words';
import { coverageText } from './coverageText';

describe('coverageText', () => {
  it.each([
    [1, '100 %'],
    [0.998, '99.8 %'],
    [0.9999, '99.99 %'],
    [0, '0.0 %'],
  ])('says %d as %s', (coverage, text) => {
    expect(coverageText(coverage, words().format).replace(/\s/g, ' ')).toBe(
      text,
    );
  });
});
