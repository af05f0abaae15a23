import { Words } from '../../shared';
import { LifecycleFinding } from './lifecycleFinding';

/** The finding of the weeks as a title. */
export function lifecycleTitle(
  finding: LifecycleFinding,
  { t, format }: Words,
): string {
  switch (finding.kind) {
    case 'none':
      return t('adoption.lifecycle.none');
    case 'hidden':
      return t('adoption.lifecycle.hidden');
    case 'early':
      return t('adoption.lifecycle.early', {
        retained: format.count(finding.retained),
        lost: format.count(finding.lost),
      });
    default:
      return t('adoption.lifecycle.told', {
        gained: format.count(finding.gained),
        lost: format.count(finding.lost),
      });
  }
}
