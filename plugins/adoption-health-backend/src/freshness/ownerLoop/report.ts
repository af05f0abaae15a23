import { NotAllowedError } from '@backstage/errors';
import {
  EntityFreshness,
  ReportRequest,
} from 'backstage-plugin-adoption-health-common';
import { answerOwnerLoop, EntitySources } from '../entityAnswers';
import { contentHash } from '../formulas/contentHash';
import { isOwner } from '../formulas/isOwner';
import { getVisibleEntity, noSuchEntity } from '../read/getVisibleEntity';
import { EntityAndPerson } from './ownerWords';
import { reportEntity } from './write/reportEntity';

/**
 * Stores a reader's word that an entity is wrong, which stands until the
 * entity changes, and answers how fresh it is. Throws NotAllowedError for an
 * owner, who mends it instead, and NotFoundError for an entity that does not
 * exist, is hidden from the person, or is not checked.
 */
export async function report(
  sources: EntitySources,
  subject: EntityAndPerson & ReportRequest,
): Promise<EntityFreshness> {
  const { ref, person, reason, note } = subject;
  const { credentials, ownershipRefs, userRef } = person;
  // All of it: the report is about what it says now, swept or not.
  const entity = await getVisibleEntity({ ...sources, credentials, ref });
  if (isOwner(entity, ownershipRefs)) {
    throw new NotAllowedError('Readers report; owners mend it');
  }
  const stored = await reportEntity(sources.knex, {
    ref,
    personId: await sources.personId(userRef),
    day: sources.today(),
    reason,
    // A note of nothing but blanks says nothing.
    note: note || undefined,
    contentHash: contentHash(entity),
  });
  if (!stored) {
    throw noSuchEntity();
  }
  return answerOwnerLoop(sources, { ref, entity, person });
}
