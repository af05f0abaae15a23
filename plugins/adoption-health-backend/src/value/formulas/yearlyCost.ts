import { CostRange } from 'backstage-plugin-adoption-health-common';
import { Price } from '../alternativesData';
import { amountText, peopleText, rangeText } from './amountText';

const MONTHS = 12;

/** The currency of all sourced prices. */
const PRICED_IN = 'USD';

/**
 * What a price comes to in a year, in whole units, and the calculation in
 * words. Amounts are labelled with the instance's currency, not converted; the
 * calculation keeps the currency of its source and says so.
 * Source: metrics.md 5, "Alternatives".
 */
export function yearlyCost(
  price: Price,
  options: { engineers: number; currency: string },
): { yearlyCost: CostRange; calculation: string } {
  const { engineers, currency } = options;
  const { low, high, words } = calculate(price, engineers);
  return {
    yearlyCost: { low: Math.round(low), high: Math.round(high) },
    calculation:
      currency === PRICED_IN
        ? words
        : `${words}; shown in ${currency} without conversion`,
  };
}

function calculate(
  price: Price,
  engineers: number,
): { low: number; high: number; words: string } {
  switch (price.per) {
    case 'user-and-month': {
      const { low, high } = price;
      return {
        low: low * engineers * MONTHS,
        high: high * engineers * MONTHS,
        words: `${rangeText(low, high)} ${PRICED_IN} × ${peopleText(engineers)} × ${MONTHS} months`,
      };
    }
    case 'developers-and-year': {
      const { amount, developers } = price;
      const cost = (amount * engineers) / developers;
      return {
        low: cost,
        high: cost,
        words: `${amountText(amount, PRICED_IN)} per ${peopleText(developers)} × ${peopleText(engineers)}`,
      };
    }
    case 'full-time-and-year': {
      const { amount, low, high } = price;
      return {
        low: low * amount,
        high: high * amount,
        words: `${rangeText(low, high)} full-time × ${amountText(amount, PRICED_IN)}, for any number of people`,
      };
    }
    default:
      return unknownPrice(price);
  }
}

function unknownPrice(price: never): never {
  throw new Error(`Unknown price ${JSON.stringify(price)}`);
}
