import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  FreshnessRule,
  OwnerDirectory,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { examineEntity } from '../formulas/examineEntity';
import { isBaseline } from '../formulas/isBaseline';
import { SweepHistory } from '../formulas/sweepHistory';
import { getAttestations } from '../read/getAttestations';
import { getKnownEntities } from '../read/getKnownEntities';
import { getOwnerDirectory } from '../read/getOwnerDirectory';
import { lookUpOwners } from '../read/lookUpOwners';
import { stageEntities } from './stageEntities';

/** Descriptions of APIs can be large, so a page is small. */
const PAGE_SIZE = 200;

/** The part of the catalog that is read, and what it is checked for. */
export interface CatalogReading {
  catalog: CatalogService;
  auth: AuthService;
  kinds: readonly string[];
  rules: readonly FreshnessRule[];
}

/** A sweep that is under way. */
export interface RunningSweep {
  sweepId: number;
  history: SweepHistory;
  startedMs: number;
  startDay: DayNumber;
}

type Stage = CatalogReading & RunningSweep & { knex: Knex };

/**
 * Reads the catalog as the service itself and stages what the sweep says about
 * each entity, a page at a time: one is staged before the next is asked for.
 */
export async function stageCatalog(
  options: Stage & { signal: AbortSignal },
): Promise<void> {
  const { catalog, auth, kinds, signal } = options;
  signal.throwIfAborted();
  const credentials = await auth.getOwnServiceCredentials();
  const directory = await getOwnerDirectory({ catalog, credentials, signal });
  const pages = catalog.streamEntities(
    { filter: { kind: [...kinds] }, pageSize: PAGE_SIZE },
    { credentials },
  );
  for await (const entities of pages) {
    signal.throwIfAborted();
    await lookUpOwners({ entities, directory, catalog, credentials });
    await stagePage(options, { entities, directory });
  }
}

async function stagePage(
  stage: Stage,
  page: { entities: Entity[]; directory: OwnerDirectory },
): Promise<void> {
  const { knex, rules, sweepId, history, startedMs, startDay } = stage;
  const { entities, directory } = page;
  const refs = entities.map(entity => stringifyEntityRef(entity));
  const known = await getKnownEntities(knex, refs);
  const attestations = await getAttestations(knex, { refs, day: startDay });
  const examined = entities.map((entity, index) =>
    examineEntity(entity, {
      evidence: { owners: directory.evidenceFor(entity) },
      rules,
      known: known.get(refs[index]),
      attestations: attestations.get(refs[index]) ?? [],
      day: startDay,
      baseline: isBaseline(history, { kind: entity.kind, nowMs: startedMs }),
    }),
  );
  await stageEntities(knex, { sweepId, entities: examined });
}
