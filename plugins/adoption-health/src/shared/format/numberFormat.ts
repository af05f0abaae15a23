import { digitsApart } from './digitsApart';
import { withMinus, withUnit } from './typography';

const MS_PER_SECOND = 1000;

/** How exact to be. */
export interface NumberOptions {
  digits?: number;
  /** Never rounds to the target what has not reached it. */
  target?: number;
}

/** Counts, shares and durations. */
export interface NumberFormat {
  /** A share 0..1 as percent: `31 %`. */
  share(value: number, options?: NumberOptions): string;
  /** A share with up to two decimals: `98.7 %`, and `100 %` only if it is. */
  exactShare(value: number): string;
  /** Milliseconds: `2.4 s`, `420 ms`. */
  duration(ms: number, options?: NumberOptions): string;
  /** A count: `18,970`. */
  count(value: number): string;
  /** A number with at most one decimal: `0.5`, `18`. */
  decimal(value: number): string;
  /** A number with at most so many decimals. */
  upTo(digits: number, value: number): string;
}

/** The {@link NumberFormat} of a locale. */
export function createNumberFormat(locale: string): NumberFormat {
  function fixed(value: number, digits: number): string {
    const options = {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    };
    return withMinus(new Intl.NumberFormat(locale, options).format(value));
  }

  function upTo(digits: number, value: number): string {
    const options = { maximumFractionDigits: digits };
    return withMinus(new Intl.NumberFormat(locale, options).format(value));
  }

  function share(value: number, options: NumberOptions = {}): string {
    const { digits = 0, target = 1 } = options;
    const percent = value * 100;
    if (percent > 0 && percent < 0.5 && digits === 0) {
      return `<${withUnit(upTo(0, 1), '%')}`;
    }
    const exactness = Math.max(
      digitsApart(percent, { digits, target: target * 100 }),
      digitsApart(percent, { digits, target: 100 }),
    );
    return withUnit(fixed(percent, exactness), '%');
  }

  function exactShare(value: number): string {
    const percent = value * 100;
    const digits = digitsApart(percent, { digits: 2, target: 100 });
    return withUnit(upTo(digits, percent), '%');
  }

  function duration(ms: number, options: NumberOptions = {}): string {
    const { digits = 1, target } = options;
    if (Math.abs(ms) < MS_PER_SECOND && target === undefined) {
      return withUnit(upTo(0, Math.round(ms / 10) * 10), 'ms');
    }
    const seconds = ms / MS_PER_SECOND;
    const goal = target === undefined ? undefined : target / MS_PER_SECOND;
    const exactness = digitsApart(seconds, { digits, target: goal });
    return withUnit(fixed(seconds, exactness), 's');
  }

  return {
    share,
    exactShare,
    duration,
    upTo,
    count: value => upTo(0, value),
    decimal: value => upTo(1, value),
  };
}
