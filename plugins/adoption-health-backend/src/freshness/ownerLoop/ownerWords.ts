import { Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  Day,
  dayNumber,
  dayOf,
  EntityFreshness,
  SNOOZE_LIMIT_DAYS,
} from 'backstage-plugin-adoption-health-common';
import { Person } from '../../access/CallerAccess';
import { answerOwnerLoop, EntitySources } from '../entityAnswers';
import { isOwner } from '../formulas/isOwner';
import {
  getVisibleEntity,
  noSuchEntity,
  OWNERSHIP_FIELDS,
} from '../read/getVisibleEntity';
import { attestEntity } from '../write/attestEntity';
import { disownEntity } from './write/disownEntity';
import { snoozeEntity } from './write/snoozeEntity';

/** An entity, by its full lower-case ref, and who says something about it. */
export interface EntityAndPerson {
  ref: string;
  person: Person;
}

/**
 * Stores a person's word that an entity is still accurate, and answers how
 * fresh it is now. Reports of readers stay: the word answers the finding that
 * they make up, until another reader says so. Throws NotAllowedError for
 * anyone but an owner, and NotFoundError for an entity that does not exist, is
 * hidden from the person, or is not checked.
 */
export async function attest(
  sources: EntitySources,
  subject: EntityAndPerson,
): Promise<EntityFreshness> {
  const { knex, today } = sources;
  return takeOwnersWord(sources, {
    ...subject,
    store: word => attestEntity(knex, { ...word, day: today() }),
  });
}

/** Stores that an owner said "not mine". Otherwise as {@link attest}. */
export async function disown(
  sources: EntitySources,
  subject: EntityAndPerson,
): Promise<EntityFreshness> {
  const { knex, today } = sources;
  return takeOwnersWord(sources, {
    ...subject,
    store: word => disownEntity(knex, { ...word, day: today() }),
  });
}

/**
 * Stores that an owner wants no reminders up to a day, or, without one, wants
 * them again. Throws InputError for a day that is over or too far ahead;
 * otherwise as {@link attest}.
 */
export async function snooze(
  sources: EntitySources,
  subject: EntityAndPerson & { until: Day | null },
): Promise<EntityFreshness> {
  const { until } = subject;
  const day = sources.today();
  const untilDay = until === null ? undefined : dayNumber(until);
  const lastDay = day + SNOOZE_LIMIT_DAYS;
  if (untilDay !== undefined && (untilDay < day || untilDay > lastDay)) {
    throw new InputError(
      `until has to be a day from ${dayOf(day)} to ${dayOf(lastDay)}`,
    );
  }
  return takeOwnersWord(sources, {
    ...subject,
    store: word => snoozeEntity(sources.knex, { ...word, day, untilDay }),
  });
}

/** `store` answers false for an entity that no sweep has seen. */
async function takeOwnersWord(
  sources: EntitySources,
  word: EntityAndPerson & {
    store: (word: { ref: string; personId: number }) => Promise<boolean>;
  },
): Promise<EntityFreshness> {
  const { ref, person, store } = word;
  const entity = await getOwnedEntity(sources, word);
  const personId = await sources.personId(person.userRef);
  if (!(await store({ ref, personId }))) {
    throw noSuchEntity();
  }
  return answerOwnerLoop(sources, { ref, entity, person });
}

async function getOwnedEntity(
  sources: EntitySources,
  { ref, person }: EntityAndPerson,
): Promise<Entity> {
  const { credentials, ownershipRefs } = person;
  const fields = OWNERSHIP_FIELDS;
  const entity = await getVisibleEntity({
    ...sources,
    credentials,
    ref,
    fields,
  });
  if (!isOwner(entity, ownershipRefs)) {
    throw new NotAllowedError('Only owners may do this');
  }
  return entity;
}
