import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { readAhead } from '../../platform/readAhead';
import { AskingTime } from '../AskingTime';
import { CheckSettings } from '../CheckSettings';
import { RuleInForce } from '../formulas/rulesInForce';
import { SweepHistory } from '../formulas/sweepHistory';
import { OwnerWatch, SeenOwner } from '../OwnerWatch';
import { TargetWatch } from '../TargetWatch';
import { FieldStage } from '../fieldDiet/write/FieldStage';
import { SourceConsultation } from './consultSources';
import { Examination, examinePage } from './examinePage';
import { forgetSourceRecords } from './forgetSourceRecords';
import { stageEntities } from './stageEntities';

/** A page costs the catalog almost as much as what is on it. */
const PAGE_SIZE = 500;
/** Definitions are part of APIs, and can be large. */
const API_PAGE_SIZE = 100;

/** How long source providers may hold up a sweep, and a page of it. */
const SOURCE_PATIENCE = { sweepMs: 120_000, pageMs: 45_000 };

/** The part of the catalog that is read, and what it is checked for. */
export interface CatalogReading {
  catalog: CatalogService;
  auth: AuthService;
  kinds: readonly string[];
  rules: readonly RuleInForce[];
  settings: Omit<CheckSettings, 'severities'>;
  /** What a person is known as in the database, by user ref. */
  pseudonymOf: (userRef: string) => string;
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
  RunningSweep & {
    knex: Knex;
    logger: LoggerService;
    reportingDay: ReportingDay;
    signal: AbortSignal;
  };

/**
 * Reads the catalog as the service itself and stages what the sweep says about
 * each entity, a page at a time: the next one is read meanwhile, and no more.
 * Answers the owners that it came across.
 */
export async function stageCatalog(options: Stage): Promise<SeenOwner[]> {
  const { knex, catalog, auth, kinds, settings, signal } = options;
  const { sweepId, startedMs, startDay: day } = options;
  signal.throwIfAborted();
  await forgetSourceRecords(knex, startedMs);
  const credentials = await auth.getOwnServiceCredentials();
  const owners = await OwnerWatch.begin({ ...options, credentials });
  const targets = new TargetWatch({
    ...{ knex, catalog, credentials, sweepId },
    kinds: {
      read: kinds.map(kind => kind.toLowerCase()),
      known: options.history.lastComplete?.kinds,
    },
    isPresent: ref => owners.isPresent(ref),
  });
  const examination: Examination = {
    ...options,
    ...{ owners, targets, consultation: sourceConsultation(options) },
  };
  const { trustedProviders } = settings;
  const fields = new FieldStage({ knex, sweepId, day, trustedProviders });
  const pages = pagesOf(kinds, request =>
    catalog.streamEntities(request, { credentials }),
  );
  for await (const entities of readAhead(pages)) {
    signal.throwIfAborted();
    const examined = await examinePage(examination, entities);
    await Promise.all([
      stageEntities(knex, { sweepId, entities: examined }),
      fields.add(entities),
    ]);
  }
  await fields.finish();
  return owners.seen;
}

/** The pages of all entities of some kinds. */
async function* pagesOf(
  kinds: readonly string[],
  stream: (request: StreamEntitiesRequest) => AsyncIterable<Entity[]>,
): AsyncGenerator<Entity[]> {
  const isApi = (kind: string) => kind.toLowerCase() === 'api';
  for (const [kind, pageSize] of [
    [kinds.filter(one => !isApi(one)), PAGE_SIZE] as const,
    [kinds.filter(isApi), API_PAGE_SIZE] as const,
  ]) {
    if (kind.length > 0) {
      yield* stream({ filter: { kind }, pageSize });
    }
  }
}

function sourceConsultation(options: Stage): SourceConsultation {
  const { sourceEvidence, sourcePatience, logger, startedMs, signal } = options;
  const { sweepMs, pageMs } = sourcePatience ?? SOURCE_PATIENCE;
  return {
    providers: sourceEvidence ?? [],
    logger,
    timeoutMs: pageMs,
    nowMs: startedMs,
    budget: new AskingTime(sweepMs),
    signal,
  };
}
