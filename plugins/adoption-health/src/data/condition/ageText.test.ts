import { words } from '../../__testUtils__/words';
import { ageText } from './ageText';

describe('ageText', () => {
  it.each([
    [1, '1 s'],
    [12_400, '12 s'],
    [119_000, '119 s'],
    [120_000, '2 min'],
    [7_199_000, '119 min'],
    [7_200_000, '2 h'],
    [172_800_000, '2 days'],
  ])('says %d ms as %s', (ageMs, text) => {
    expect(ageText(ageMs, words()).replace(/\s/g, ' ')).toBe(text);
  });
});
