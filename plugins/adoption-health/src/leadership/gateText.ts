import { DecisionGate } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** The forecast in words, or how many weeks it lacks; else undefined. */
export function gateText(
  gate: DecisionGate,
  options: Words,
): string | undefined {
  const { t, format } = options;
  const { forecast, weeks, weeksNeeded } = gate;
  if (forecast) {
    return t('leadership.gate.forecast', {
      low: format.share(forecast.low),
      middle: format.share(forecast.middle),
      high: format.share(forecast.high),
    });
  }
  return gate.state === 'not-enough-data' && weeks < weeksNeeded
    ? t('leadership.gate.weeks', {
        weeks: String(weeks),
        needed: String(weeksNeeded),
      })
    : undefined;
}
