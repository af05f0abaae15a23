import { DayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { Notice } from '../Notifier';
import { AddressedFinding } from '../openFinding';
import { DueNotice } from './dueNotices';
import { entityLink, entityTitle, shortened } from './entityWords';

const NAMED = 5;
const EVIDENCE_LENGTH = 200;

/** The page that lists what somebody owns, worst first. */
const MY_CATALOG = '/adoption-health/my-catalog';

/** The campaign an entity is in, and by when it is to be mended. */
export interface CampaignGoal {
  name: string;
  targetDay: DayNumber;
}

/** The entities of a notice that its text names. */
export function namedEntities(due: DueNotice): AddressedFinding[] {
  return due.entities.slice(0, NAMED);
}

/**
 * A due notice in words: the worst entries by name, and how many more there
 * are. `campaigns` is by entity ref.
 */
export function digest(
  due: DueNotice,
  campaigns: ReadonlyMap<string, CampaignGoal> = new Map(),
): Notice {
  const { recipient, weekDay, slot, entities } = due;
  const named = namedEntities(due);
  const more = entities.length - named.length;
  return {
    recipients: [recipient],
    title:
      entities.length === 1
        ? `${entityTitle(entities[0])} in the catalog needs a look`
        : `${entities.length} of your catalog entries need a look`,
    description: [
      ...named.map(entity =>
        [findingInWords(entity), goalInWords(campaigns.get(entity.ref))]
          .filter(Boolean)
          .join(' '),
      ),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ].join('\n'),
    link: MY_CATALOG,
    topic: 'stale-entries',
    scope: `adoption-health:my-catalog:${dayOf(weekDay)}:${slot}`,
    entries: named.map(entity => ({
      ref: entity.ref,
      title: entityTitle(entity),
      link: entityLink(entity.ref),
    })),
  };
}

function findingInWords(entity: AddressedFinding): string {
  const [first, ...others] = entity.findings;
  const evidence = sentence(shortened(first.evidence, EVIDENCE_LENGTH));
  const more = others.length > 0 ? ` And ${others.length} more.` : '';
  return `${entityTitle(entity)}: ${evidence}${more}`;
}

function goalInWords(goal: CampaignGoal | undefined): string {
  return goal
    ? `To be mended by ${dayOf(goal.targetDay)}: ${shortened(goal.name, 100)}.`
    : '';
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
