import { DecisionGate, Target } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';
import { goalText } from './goalText';

/** How the adoption target stands, as a finding. */
export function gateTitle(
  gate: DecisionGate,
  options: { target: Target; t: Translate; format: Format },
): string {
  const { target, t } = options;
  const goal = goalText(target, options);
  switch (gate.state) {
    case 'not-enough-data': {
      const count = gate.weeksNeeded - gate.weeks;
      return count > 0
        ? t('leadership.gate.title.weeks', { count })
        : t('leadership.gate.title.noForecast', { goal });
    }
    case 'at-risk':
      return gate.forecast && gate.forecast.middle >= target.value
        ? t('leadership.gate.title.likely', { goal })
        : t('leadership.gate.title.unlikely', { goal });
    default:
      return t(`leadership.gate.title.${gate.state}`, { goal });
  }
}
