import {
  Day,
  metricDefinition,
  Unit,
  Window,
} from 'backstage-plugin-adoption-health-common';
import { digitsApart } from './digitsApart';

/** Between a number and its unit. */
const NARROW_NO_BREAK_SPACE = '\u202f';
const MINUS = '\u2212';
const MS_PER_SECOND = 1000;

/** Decimals of shares that are spoken more precisely than whole percents. */
const SHARE_DIGITS: Partial<Record<string, number>> = {
  staleShare: 1,
  staleUpperBound: 1,
  uptime: 2,
};

/** Numbers and days as people speak, in one language. */
export interface Format {
  /** A share 0..1 as percent: `31 %`. */
  share(value: number, options?: NumberOptions): string;
  /** A share with up to two decimals: `98.7 %`, and `100 %` only if it is. */
  exactShare(value: number): string;
  /** Milliseconds: `2.4 s`, `420 ms`. */
  duration(ms: number, options?: NumberOptions): string;
  /** A count: `18,970`. */
  count(value: number): string;
  /** Money without its decimals: `€93,600`. */
  money(amount: number, currency: string): string;
  /** Money as people say it: `€940`, `€53 k`, `€1.05 M`. */
  moneyShort(amount: number, currency: string): string;
  /** A number with one decimal at most: `7`, `0.5`. */
  decimal(value: number): string;
  /** A value of a metric of the catalogue, in its unit. */
  metric(value: number, id: string, options?: NumberOptions): string;
  /** The same, as exact as it came. */
  exactMetric(value: number, id: string): string;
  /** A target, without decimals it does not need: `30 %`, `5 s`. */
  goal(value: number, id: string): string;
  /** `30 Jun 2027` */
  day(day: Day): string;
  /** `30 Jun` */
  dayOfYear(day: Day): string;
  /** `Jun`; January says the year too. */
  month(day: Day): string;
  /** Both ends, the year said once where it is the same. */
  window(window: Window): { from: string; to: string };
  /** `a, b and c` */
  list(items: string[]): string;
  /** The time of day of an instant, in the reader's zone: `14:05`. */
  time(ms: number): string;
}

/** How exact to be. */
export interface NumberOptions {
  digits?: number;
  /** Never rounds to the target what has not reached it. */
  target?: number;
}

/** The {@link Format} of a BCP 47 language. */
export function createFormat(language: string): Format {
  // Days read "30 Jun 2027", also where English comes without a country.
  const locale = language === 'en' ? 'en-GB' : language;

  function number(value: number, digits: number, exact = false) {
    const text = new Intl.NumberFormat(locale, {
      minimumFractionDigits: exact ? 0 : digits,
      maximumFractionDigits: digits,
    }).format(value);
    return text.replace(/^-/, MINUS);
  }

  function withUnit(text: string, unit: string) {
    return `${text}${NARROW_NO_BREAK_SPACE}${unit}`;
  }

  function date(day: Day, options: Intl.DateTimeFormatOptions) {
    return new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...options,
    }).format(new Date(`${day}T00:00:00Z`));
  }

  const format: Format = {
    share(value, { digits = 0, target } = {}) {
      const percent = value * 100;
      const goal = target === undefined ? undefined : target * 100;
      if (percent > 0 && percent < 0.5 && digits === 0) {
        return `<${withUnit(number(1, 0), '%')}`;
      }
      const exactness = digitsApart(percent, { digits, target: goal });
      return withUnit(number(percent, exactness), '%');
    },
    exactShare(value) {
      const percent = value * 100;
      const digits = digitsApart(percent, { digits: 2, target: 100 });
      return withUnit(number(percent, digits, true), '%');
    },
    duration(ms, { digits = 1, target } = {}) {
      if (Math.abs(ms) < MS_PER_SECOND && target === undefined) {
        return withUnit(number(Math.round(ms / 10) * 10, 0), 'ms');
      }
      const seconds = ms / MS_PER_SECOND;
      const goal = target === undefined ? undefined : target / MS_PER_SECOND;
      const exactness = digitsApart(seconds, { digits, target: goal });
      return withUnit(number(seconds, exactness), 's');
    },
    count: value => number(value, 0),
    money(amount, currency) {
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      })
        .format(amount)
        .replace(/^-/, MINUS);
    },
    moneyShort(amount, currency) {
      const { divisor, unit, digits } = spokenScale(Math.abs(amount));
      const text = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: 0,
        maximumFractionDigits: digits,
      })
        .format(amount / divisor)
        .replace(/^-/, MINUS);
      return unit ? withUnit(text, unit) : text;
    },
    decimal: value => number(value, 1, true),
    metric(value, id, options) {
      switch (unitOf(id)) {
        case 'share':
          return format.share(value, { digits: SHARE_DIGITS[id], ...options });
        case 'ms':
          return format.duration(value, options);
        default:
          return format.count(value);
      }
    },
    exactMetric(value, id) {
      switch (unitOf(id)) {
        case 'share':
          return withUnit(number(value * 100, 4, true), '%');
        case 'ms':
          return withUnit(number(value, 1, true), 'ms');
        default:
          return number(value, 4, true);
      }
    },
    goal(value, id) {
      return unitOf(id) === 'ms'
        ? withUnit(number(value / MS_PER_SECOND, 2, true), 's')
        : format.exactMetric(value, id);
    },
    day: day => date(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: day => date(day, { day: 'numeric', month: 'short' }),
    month: day =>
      date(day, {
        month: 'short',
        year: day.slice(5, 7) === '01' ? 'numeric' : undefined,
      }),
    window({ from, to }) {
      const sameYear = from.slice(0, 4) === to.slice(0, 4);
      return {
        from: sameYear ? format.dayOfYear(from) : format.day(from),
        to: format.day(to),
      };
    },
    list: items =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    time: ms =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(ms)),
  };
  return format;
}

function unitOf(id: string): Unit {
  return metricDefinition(id)?.unit ?? 'count';
}

/** In which unit an amount is said, and with how many decimals. */
function spokenScale(amount: number) {
  // What would round to a thousand thousands is said as a million.
  if (amount >= 999_500) {
    const digits = amount < 9_995_000 ? 2 : amount < 99_950_000 ? 1 : 0;
    return { divisor: 1_000_000, unit: 'M', digits };
  }
  if (amount >= 1000) {
    return { divisor: 1000, unit: 'k', digits: amount < 9950 ? 1 : 0 };
  }
  return { divisor: 1, unit: '', digits: 0 };
}
