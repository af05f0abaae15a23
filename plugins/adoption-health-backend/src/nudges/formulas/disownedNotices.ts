import { DayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { DisownedEntity } from '../disownedEntity';
import { Notice } from '../Notifier';
import { entityLink, entityTitle, shortened } from './entityWords';

/** Most notices about disowned entities a day, for when there are many. */
export const DISOWNED_A_DAY = 10;

const EVIDENCE_LENGTH = 200;

/** A disowned entity that was, or may have been, told. */
export interface ToldDisowned {
  ref: string;
  /** When it was disowned. */
  onDay: DayNumber;
  toldDay: DayNumber;
}

/**
 * The disowned entities to notify of now, oldest first: each once, and only so
 * many a day. None where there is nobody to be told.
 */
export function dueDisowned(
  disowned: readonly DisownedEntity[],
  options: {
    day: DayNumber;
    told: readonly ToldDisowned[];
    admins: readonly string[];
  },
): DisownedEntity[] {
  const { day, told, admins } = options;
  const today = told.filter(one => one.toldDay === day).length;
  return untoldDisowned(disowned, told)
    .filter(entity => disownedRecipients(entity, admins).length > 0)
    .sort((a, b) => a.onDay - b.onDay || (a.ref < b.ref ? -1 : 1))
    .slice(0, Math.max(0, DISOWNED_A_DAY - today));
}

/** The disowned entities that nobody was told of. */
export function untoldDisowned(
  disowned: readonly DisownedEntity[],
  told: readonly ToldDisowned[],
): DisownedEntity[] {
  const known = new Set(told.map(keyOf));
  return disowned.filter(entity => !known.has(keyOf(entity)));
}

/** The platform team, and the group that could take the entity over. */
function disownedRecipients(
  entity: DisownedEntity,
  admins: readonly string[],
): string[] {
  const { suggestedOwner } = entity;
  return [
    ...new Set([...admins, ...(suggestedOwner ? [suggestedOwner.ref] : [])]),
  ];
}

/** The notice that an entity has no owner who wants it. */
export function disownedNotice(
  entity: DisownedEntity,
  admins: readonly string[],
): Notice {
  const { ref, ownerRef, suggestedOwner, onDay } = entity;
  const title = entityTitle(entity);
  return {
    recipients: disownedRecipients(entity, admins),
    title: `${title} in the catalog needs another owner`,
    description: [
      ownerRef ? `${ownerRef} says that it is not theirs.` : '',
      suggestedOwner
        ? `It could go to ${suggestedOwner.ref}: ${shortened(
            suggestedOwner.evidence.join(' '),
            EVIDENCE_LENGTH,
          )}`
        : 'Nothing in the catalog says whose it could be.',
    ]
      .filter(Boolean)
      .join('\n'),
    link: entityLink(ref),
    topic: 'disowned-entries',
    scope: shortened(`adoption-health:not-mine:${dayOf(onDay)}:${ref}`, 255),
    entries: [{ ref, title, link: entityLink(ref) }],
  };
}

function keyOf(entity: { ref: string; onDay: DayNumber }): string {
  return `${entity.onDay} ${entity.ref}`;
}
