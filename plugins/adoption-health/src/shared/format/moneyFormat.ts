import { withMinus, withUnit } from './typography';

/** Amounts of money. */
export interface MoneyFormat {
  /** Money without its decimals: `€93,600`. */
  money(amount: number, currency: string): string;
  /** Money as short as people say it: `€94 k`, `€1.5 M`. */
  moneyShort(amount: number, currency: string): string;
}

/** The {@link MoneyFormat} of a locale. */
export function createMoneyFormat(locale: string): MoneyFormat {
  function write(
    amount: number,
    options: { currency: string; digits: number },
  ): string {
    const { currency, digits } = options;
    const text = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
    }).format(amount);
    return withMinus(text);
  }

  return {
    money: (amount, currency) => write(amount, { currency, digits: 0 }),
    moneyShort(amount, currency) {
      const { divisor, unit, digits } = spokenScale(Math.abs(amount));
      const text = write(amount / divisor, { currency, digits });
      return unit ? withUnit(text, unit) : text;
    },
  };
}

/** In which unit an amount is said, and with how many decimals. */
function spokenScale(amount: number) {
  // What would round to a thousand thousands is said as a million.
  if (amount >= 999_500) {
    return { divisor: 1_000_000, unit: 'M', digits: millionDigits(amount) };
  }
  if (amount >= 1000) {
    return { divisor: 1000, unit: 'k', digits: amount < 9950 ? 1 : 0 };
  }
  return { divisor: 1, unit: '', digits: 0 };
}

function millionDigits(amount: number): number {
  if (amount < 9_995_000) {
    return 2;
  }
  return amount < 99_950_000 ? 1 : 0;
}
