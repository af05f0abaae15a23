import { Drops } from 'backstage-plugin-adoption-health-common';
import { Translate } from '../../shared';
import { dataMessages } from '../messages';

/** Events given up for one reason in one place. */
export interface DropReason {
  source: Drops['source'];
  reason: string;
  events: number;
}

const { reason: known } = dataMessages.drops;

/** The days put together, most events first. */
export function dropReasons(drops: Drops[]): DropReason[] {
  const sums = new Map<string, DropReason>();
  for (const { source, reason, events } of drops) {
    const key = `${source} ${reason}`;
    const sum = sums.get(key)?.events ?? 0;
    sums.set(key, { source, reason, events: sum + events });
  }
  return [...sums.values()].sort((one, other) => other.events - one.events);
}

/** "from full buffers", and what that means. */
export function dropReasonText(
  reason: string,
  t: Translate,
): { name: string; why: string } {
  return isKnown(reason)
    ? {
        name: t(`data.drops.reason.${reason}.name`),
        why: t(`data.drops.reason.${reason}.why`),
      }
    : {
        name: t('data.drops.unknown.name', { reason }),
        why: t('data.drops.unknown.why'),
      };
}

function isKnown(reason: string): reason is keyof typeof known {
  return Object.hasOwn(known, reason);
}
