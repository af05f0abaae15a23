import {
  metricDefinition,
  Unit,
} from 'backstage-plugin-adoption-health-common';

const FEWEST_DIGITS = 1;
const MOST_DIGITS = 6;

/** A count with its thousands apart, e.g. `1,200`. */
export function countText(count: number): string {
  return new Intl.NumberFormat('en-US', {
    maximumFractionDigits: 0,
  }).format(count);
}

/** A share in per cent, e.g. `23.1 %`. */
export function shareText(share: number, digits = FEWEST_DIGITS): string {
  return `${trimmed(100 * share, digits)} %`;
}

/**
 * A value in the unit of its metric. Beside a target it has as many digits as
 * it takes not to read like the target it is not.
 */
export function metricText(
  value: number,
  options: { definition: string; target?: number },
): string {
  const { definition, target } = options;
  const unit = metricDefinition(definition)?.unit;
  for (let digits = firstDigits(unit); digits < MOST_DIGITS; digits++) {
    const text = unitText(value, { unit, digits });
    const isApart =
      target === undefined ||
      target === value ||
      text !== unitText(target, { unit, digits });
    if (isApart) {
      return text;
    }
  }
  return unitText(value, { unit, digits: MOST_DIGITS });
}

function firstDigits(unit: Unit | undefined): number {
  return unit === 'share' ? FEWEST_DIGITS : 0;
}

function unitText(
  value: number,
  { unit, digits }: { unit?: Unit; digits: number },
): string {
  switch (unit) {
    case 'share':
      return shareText(value, digits);
    case 'ms':
      return `${trimmed(value, digits)} ms`;
    default:
      return trimmed(value, digits);
  }
}

function trimmed(value: number, digits: number): string {
  return new Intl.NumberFormat('en-US', {
    maximumFractionDigits: digits,
  }).format(value);
}
