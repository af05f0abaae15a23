import { metricDefinition } from 'backstage-plugin-adoption-health-common';
import { createDayFormat, DayFormat } from './dayFormat';
import { createMoneyFormat, MoneyFormat } from './moneyFormat';
import {
  createNumberFormat,
  NumberFormat,
  NumberOptions,
} from './numberFormat';
import { withUnit } from './typography';

const MS_PER_SECOND = 1000;
const EXACT_DIGITS = 4;

/** Decimals of shares that are spoken more precisely than whole percents. */
const SHARE_DIGITS: Partial<Record<string, number>> = {
  staleShare: 1,
  staleUpperBound: 1,
  uptime: 2,
};

/** Numbers and days as people speak, in one language. */
export interface Format extends NumberFormat, MoneyFormat, DayFormat {
  /** A value of a metric of the catalogue, in its unit. */
  metric(value: number, id: string, options?: NumberOptions): string;
  /** The same, as exact as it came. */
  exactMetric(value: number, id: string): string;
  /** A target, without decimals it does not need: `30 %`, `5 s`. */
  goal(value: number, id: string): string;
  /** `a, b and c` */
  list(items: string[]): string;
}

/** The {@link Format} of a BCP 47 language. */
export function createFormat(language: string): Format {
  // Days read "30 Jun 2027", also where English comes without a country.
  const locale = language === 'en' ? 'en-GB' : language;
  const numbers = createNumberFormat(locale);

  function exactMetric(value: number, id: string): string {
    switch (metricDefinition(id)?.unit) {
      case 'share':
        return withUnit(numbers.upTo(EXACT_DIGITS, value * 100), '%');
      case 'ms':
        return withUnit(numbers.upTo(1, value), 'ms');
      default:
        return numbers.upTo(EXACT_DIGITS, value);
    }
  }

  return {
    ...numbers,
    ...createMoneyFormat(locale),
    ...createDayFormat(locale),
    metric(value, id, options) {
      switch (metricDefinition(id)?.unit) {
        case 'share':
          return numbers.share(value, { digits: SHARE_DIGITS[id], ...options });
        case 'ms':
          return numbers.duration(value, options);
        default:
          return numbers.count(value);
      }
    },
    exactMetric,
    goal: (value, id) =>
      metricDefinition(id)?.unit === 'ms'
        ? withUnit(numbers.upTo(2, value / MS_PER_SECOND), 's')
        : exactMetric(value, id),
    list: items =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
