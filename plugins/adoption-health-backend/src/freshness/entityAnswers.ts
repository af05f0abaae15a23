import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  EntityFreshness,
} from 'backstage-plugin-adoption-health-common';
import { Person } from '../access/CallerAccess';
import { Database } from '../platform/database/Database';
import { isOwner } from './formulas/isOwner';
import { getEntityPicture } from './read/getEntityPicture';
import { getVisibleEntity, noSuchEntity } from './read/getVisibleEntity';
import { attestEntity } from './write/attestEntity';

/** Where answers about single entities come from. */
export interface EntitySources {
  knex: Database;
  catalog: CatalogService;
  logger: LoggerService;
  today: () => DayNumber;
  personId: (userRef: string) => Promise<number>;
}

/**
 * How fresh an entity is, for somebody who may see it. `person` is undefined
 * where a service asks. Throws NotFoundError alike for an entity that does not
 * exist, is hidden from the caller, or is not checked.
 */
export async function readEntityFreshness(
  sources: EntitySources,
  question: {
    ref: string;
    credentials: BackstageCredentials;
    person?: Person;
  },
): Promise<EntityFreshness> {
  const { ref, credentials, person } = question;
  const entity = await getVisibleEntity({ ...sources, credentials, ref });
  return answer(sources, { ref, entity, person });
}

/**
 * Stores a person's word that an entity is still accurate, and answers how
 * fresh it is now. Throws NotAllowedError for anyone but an owner, and
 * NotFoundError as {@link readEntityFreshness}.
 */
export async function attestEntityFreshness(
  sources: EntitySources,
  attestation: { ref: string; person: Person },
): Promise<EntityFreshness> {
  const { knex, today, personId } = sources;
  const { ref, person } = attestation;
  const { credentials, ownershipRefs, userRef } = person;
  const entity = await getVisibleEntity({ ...sources, credentials, ref });
  if (!isOwner(entity, ownershipRefs)) {
    throw new NotAllowedError('Only owners may say that it is still accurate');
  }
  const attester = await personId(userRef);
  if (!(await attestEntity(knex, { ref, personId: attester, day: today() }))) {
    throw noSuchEntity();
  }
  return answer(sources, { ref, entity, person });
}

async function answer(
  sources: EntitySources,
  subject: { ref: string; entity: Entity; person?: Person },
): Promise<EntityFreshness> {
  const { ref, entity, person } = subject;
  const day = sources.today();
  const picture = await getEntityPicture(sources.knex, { ref, day });
  if (!picture) {
    throw noSuchEntity();
  }
  const mayAttest = !!person && isOwner(entity, person.ownershipRefs);
  return { ...picture, mayAttest };
}
