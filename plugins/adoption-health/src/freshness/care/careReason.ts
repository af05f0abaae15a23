import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../../shared';
import { openFindings } from '../openFindings';
import { warningHeading } from '../warningHeading';

/**
 * Why an entity needs care, in one line: the worst open finding, since when,
 * and how many people read it. Undefined where nothing is open.
 */
export function careReason(
  item: Pick<FixListItem, 'findings' | 'readers'>,
  options: { today: Day; t: Translate; format: Format },
): string | undefined {
  const { t, format } = options;
  const findings = openFindings(item.findings);
  if (findings.length === 0) {
    return undefined;
  }
  return [warningHeading(findings, options), readersText()]
    .filter(Boolean)
    .join(' · ');

  function readersText(): string | undefined {
    const { readers } = item;
    switch (readers.status) {
      case 'ok':
        return t('freshness.readers.short', {
          n: format.count(readers.value),
          count: readers.value,
        });
      case 'suppressed':
        return t('freshness.readers.few');
      default:
        // Not counted yet: nothing to say in a list.
        return undefined;
    }
  }
}
