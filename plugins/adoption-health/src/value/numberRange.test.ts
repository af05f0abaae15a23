import { words } from '../__testUtils__/words';
import { numberRange } from './numberRange';

describe('numberRange', () => {
  it.each([
    [{ low: 0.5, high: 1 }, '0.5 to 1'],
    [{ low: 7, high: 7 }, '7'],
  ])('says %j', (range, text) => {
    expect(numberRange(range, words())).toBe(text);
  });
});
