import { words } from '../__testUtils__/words';
import { exactMoneyRange, moneyRange } from './moneyRange';

const money = { currency: 'USD', ...words() };
const plain = (text: string) => text.replace(/\u202f/g, ' ');

describe('moneyRange', () => {
  it.each([
    [{ low: 125_000, high: 200_000 }, '$125 k to $200 k'],
    [{ low: 93_600, high: 93_600 }, '$94 k'],
    // Different amounts that read alike are not said twice.
    [{ low: 93_600, high: 93_900 }, '$94 k'],
  ])('says %j', (range, text) => {
    expect(plain(moneyRange(range, money))).toBe(text);
  });
});

describe('exactMoneyRange', () => {
  it.each([
    [{ low: 156_000, high: 165_600 }, '$156,000 to $165,600'],
    [{ low: 93_600, high: 93_600 }, '$93,600'],
  ])('says %j', (range, text) => {
    expect(exactMoneyRange(range, money)).toBe(text);
  });
});
