import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  FreshnessRule,
  OwnerDirectory,
} from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { examineEntity } from '../formulas/examineEntity';
import { isBaseline } from '../formulas/isBaseline';
import { sourceUrl } from '../formulas/sourceUrl';
import { SweepHistory } from '../formulas/sweepHistory';
import { getAttestations } from '../read/getAttestations';
import { withToldHistory } from '../formulas/withToldHistory';
import { getKnownEntities } from '../read/getKnownEntities';
import { getToldEntities } from '../read/getToldEntities';
import { getOwnerDirectory } from '../read/getOwnerDirectory';
import { lookUpOwners } from '../read/lookUpOwners';
import { consultSources, SourceConsultation } from './consultSources';
import { forgetSourceRecords } from './forgetSourceRecords';
import { stageEntities } from './stageEntities';

/** Descriptions of APIs can be large, so a page is small. */
const PAGE_SIZE = 200;

/** How long source providers may hold up a sweep, and a page of it. */
const SOURCE_PATIENCE = { sweepMs: 120_000, pageMs: 45_000 };

/** The part of the catalog that is read, and what it is checked for. */
export interface CatalogReading {
  catalog: CatalogService;
  auth: AuthService;
  kinds: readonly string[];
  rules: readonly FreshnessRule[];
  /** Who knows about repositories; nobody by default. */
  sourceEvidence?: readonly SourceEvidenceProvider[];
  /** How long they may hold up a sweep, and a page of it. */
  sourcePatience?: { sweepMs: number; pageMs: number };
}

/** A sweep that is under way. */
export interface RunningSweep {
  sweepId: number;
  history: SweepHistory;
  startedMs: number;
  startDay: DayNumber;
}

type Stage = CatalogReading &
  RunningSweep & { knex: Knex; logger: LoggerService };

/**
 * Reads the catalog as the service itself and stages what the sweep says about
 * each entity, a page at a time: one is staged before the next is asked for.
 */
export async function stageCatalog(
  options: Stage & { signal: AbortSignal },
): Promise<void> {
  const { knex, catalog, auth, kinds, startedMs, signal } = options;
  signal.throwIfAborted();
  await forgetSourceRecords(knex, startedMs);
  const consultation = sourceConsultation(options);
  const credentials = await auth.getOwnServiceCredentials();
  const directory = await getOwnerDirectory({ catalog, credentials, signal });
  const pages = catalog.streamEntities(
    { filter: { kind: [...kinds] }, pageSize: PAGE_SIZE },
    { credentials },
  );
  for await (const entities of pages) {
    signal.throwIfAborted();
    await lookUpOwners({ entities, directory, catalog, credentials });
    await stagePage(options, { entities, directory, consultation });
  }
}

async function stagePage(
  stage: Stage,
  page: {
    entities: Entity[];
    directory: OwnerDirectory;
    consultation: SourceConsultation;
  },
): Promise<void> {
  const { knex, rules, sweepId, history, startedMs, startDay } = stage;
  const { entities, directory, consultation } = page;
  const sources = await consultSources(knex, { ...consultation, entities });
  const refs = entities.map(entity => stringifyEntityRef(entity));
  const seen = await getKnownEntities(knex, refs);
  const told = await getToldEntities(knex, refs);
  const attestations = await getAttestations(knex, { refs, day: startDay });
  const examined = entities.map((entity, index) =>
    examineEntity(entity, {
      evidence: {
        owners: directory.evidenceFor(entity),
        source: sources.get(sourceUrl(entity) ?? ''),
      },
      rules,
      known: withToldHistory(seen.get(refs[index]), told.get(refs[index])),
      attestations: attestations.get(refs[index]) ?? [],
      day: startDay,
      baseline: isBaseline(history, { kind: entity.kind, nowMs: startedMs }),
    }),
  );
  await stageEntities(knex, { sweepId, entities: examined });
}

/** The time for all pages begins to run here. */
function sourceConsultation(
  options: Stage & { signal: AbortSignal },
): SourceConsultation {
  const { sourceEvidence, sourcePatience, logger, startedMs, signal } = options;
  const { sweepMs, pageMs } = sourcePatience ?? SOURCE_PATIENCE;
  return {
    providers: sourceEvidence ?? [],
    logger,
    timeoutMs: pageMs,
    nowMs: startedMs,
    budget: AbortSignal.timeout(sweepMs),
    signal,
  };
}
