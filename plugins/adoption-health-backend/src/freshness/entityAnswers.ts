import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  EntityFreshness,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Person } from '../access/CallerAccess';
import { Database } from '../platform/database/Database';
import { isOwner } from './formulas/isOwner';
import { reportsFor } from './ownerLoop/formulas/reportsFor';
import { getOpenReports } from './ownerLoop/read/getOpenReports';
import { getEntityPicture } from './read/getEntityPicture';
import {
  getVisibleEntity,
  noSuchEntity,
  OWNERSHIP_FIELDS,
} from './read/getVisibleEntity';

/** Where answers about single entities come from. */
export interface EntitySources {
  knex: Database;
  catalog: CatalogService;
  logger: LoggerService;
  today: () => DayNumber;
  /** The dense id of a person, who is registered if need be. */
  personId: (userRef: string) => Promise<number>;
  /** The same, of somebody of whom something is known. */
  knownPersonId: (userRef: string) => Promise<number | undefined>;
  /** Metric `entityReaders` of entities, by full lower-case ref. */
  readers: (refs: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
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
    /** May still be on its way: it is asked for beside everything else. */
    person?: Person | Promise<Person>;
  },
): Promise<EntityFreshness> {
  const { ref, credentials } = question;
  const fields = OWNERSHIP_FIELDS;
  const [entity, stored, person] = await Promise.all([
    getVisibleEntity({ ...sources, credentials, ref, fields }),
    getStored(sources, ref),
    question.person,
  ]);
  return answer(sources, { entity, stored, person });
}

/** The answer to somebody who has just changed something about the entity. */
export async function answerOwnerLoop(
  sources: EntitySources,
  subject: { ref: string; entity: Entity; person: Person },
): Promise<EntityFreshness> {
  const stored = await getStored(sources, subject.ref);
  return answer(sources, { ...subject, stored });
}

type Stored = Awaited<ReturnType<typeof getStored>>;

async function getStored(sources: EntitySources, ref: string) {
  const { knex, today, readers } = sources;
  const [picture, reports, readersByRef] = await Promise.all([
    getEntityPicture(knex, { ref, day: today() }),
    getOpenReports(knex, ref),
    readers([ref]),
  ]);
  return { picture, reports, readers: readersByRef.get(ref) };
}

async function answer(
  sources: EntitySources,
  subject: { entity: Entity; stored: Stored; person?: Person },
): Promise<EntityFreshness> {
  const { entity, stored, person } = subject;
  const { picture, reports, readers } = stored;
  if (!picture) {
    throw noSuchEntity();
  }
  if (!readers) {
    throw new Error(`Nobody counted the readers of ${picture.ref}`);
  }
  const mayAttest = !!person && isOwner(entity, person.ownershipRefs);
  const personId =
    person && reports.length > 0
      ? await sources.knownPersonId(person.userRef)
      : undefined;
  return {
    ...picture,
    mayAttest,
    readers,
    reports: reportsFor(reports, { personId, isOwner: mayAttest }),
  };
}
