import { Target } from 'backstage-plugin-adoption-health-common';
import { Words } from '../words/useWords';
import { Format } from './createFormat';

/** "Target 30 % by 30 Jun 2027", for a metric of the catalogue. */
export function targetText(
  target: Target,
  options: Words & { metric: string },
): string {
  const { metric, t, format } = options;
  const value = targetValue(target, { metric, format });
  const below = target.direction === 'below';
  if (!target.by) {
    return below
      ? t('shared.target.below', { value })
      : t('shared.target.atLeast', { value });
  }
  const day = format.day(target.by);
  return below
    ? t('shared.target.belowBy', { value, day })
    : t('shared.target.atLeastBy', { value, day });
}

/** A target's value as short as it goes: "30 %", "5 s", "99.9 %". */
export function targetValue(
  target: Target,
  options: { metric: string; format: Format },
): string {
  return options.format.goal(target.value, options.metric);
}
