import { Context, Outlook } from 'backstage-plugin-adoption-health-common';
import { targetValue, Words } from '../../shared';

/** Whether the target will be reached in time, in a sentence. */
export function gateText(
  { gate }: Outlook,
  options: Words & { context: Context },
): string {
  const { context, t, format } = options;
  const { adoptionRate } = context.targets;
  const target = targetValue(adoptionRate, { metric: 'adoptionRate', format });
  const by = adoptionRate.by === undefined ? '' : format.day(adoptionRate.by);
  const { state, forecast, weeks, weeksNeeded } = gate;
  switch (state) {
    case 'reached':
      return t('adoption.rate.gate.reached', { target });
    case 'missed':
      return t('adoption.rate.gate.missed', { target, by });
    case 'not-enough-data':
      return weeks >= weeksNeeded && !by
        ? t('adoption.rate.gate.noDate', { target })
        : t('adoption.rate.gate.not-enough-data', {
            needed: format.count(weeksNeeded),
            weeks: format.count(weeks),
          });
    default:
      return t(`adoption.rate.gate.${state}`, {
        target,
        by,
        low: format.share(forecast?.low ?? 0),
        high: format.share(forecast?.high ?? 0),
      });
  }
}
