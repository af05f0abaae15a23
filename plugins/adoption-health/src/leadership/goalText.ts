import { Target } from 'backstage-plugin-adoption-health-common';
import { targetValue, Words } from '../shared';

/** The adoption target: "30 % by 30 Jun 2027", or "30 %" without a date. */
export function goalText(target: Target, options: Words): string {
  const { t, format } = options;
  const goal = targetValue(target, { metric: 'adoptionRate', format });
  return target.by
    ? t('leadership.goalBy', { goal, day: format.day(target.by) })
    : goal;
}
