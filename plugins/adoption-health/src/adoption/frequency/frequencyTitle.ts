import { Words } from '../../shared';
import { FrequencyFinding } from './frequencyFinding';

/** The finding of the histogram as a title. */
export function frequencyTitle(
  finding: FrequencyFinding,
  { t, format }: Words,
): string {
  switch (finding.kind) {
    case 'none':
      return t('adoption.frequency.none');
    case 'partly':
      return finding.once === undefined
        ? t('adoption.frequency.partly')
        : t('adoption.frequency.onceOnly', {
            once: format.count(finding.once),
          });
    default:
      return t('adoption.frequency.told', {
        once: format.count(finding.once),
        all: format.count(finding.all),
        regulars: format.count(finding.regulars),
      });
  }
}
