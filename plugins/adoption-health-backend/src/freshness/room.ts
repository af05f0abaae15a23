import {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  FIX_LIST_PAGE_LIMIT,
  FixList,
  FreshnessRule,
  FreshnessSeries,
  FreshnessSummary,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import {
  SourceEvidenceProvider,
  SourceInventoryProvider,
} from 'backstage-plugin-adoption-health-node';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { RepeatedTask } from '../platform/task';
import { DayWindow } from '../platform/window';
import { CampaignOf, getCampaignOf } from './campaigns/read/getCampaignOf';
import { createCampaignRouter } from './campaigns/router';
import { CheckSettings } from './CheckSettings';
import { EntitySources } from './entityAnswers';
import { getFieldDiet } from './fieldDiet/read/getFieldDiet';
import { createFieldDietRouter } from './fieldDiet/router';
import { sealKeyOf } from './fixList/formulas/sealedText';
import { HarmRanking } from './fixList/HarmRanking';
import { getReaders, ReaderSources } from './fixList/read/getReaders';
import {
  OpenFinding,
  streamOpenFindings,
} from './fixList/read/streamOpenFindings';
import { FreshnessHistory } from './fixList/FreshnessHistory';
import { FixListSources, listEntities } from './fixList/listEntities';
import { Remembered } from '../platform/Remembered';
import { createFixListRouter } from './fixList/router';
import { visibilityOf } from './fixList/visibility';
import { rulesInForce } from './formulas/rulesInForce';
import { createHeldSweepRouter } from './heldSweep/router';
import { DisownedEntity } from './ownerLoop/formulas/concerns';
import { getDisowned } from './ownerLoop/read/getDisowned';
import { createOwnerLoopRouter } from './ownerLoop/router';
import { getFreshnessSummary, PictureCounts } from './read/getFreshnessSummary';
import { getSweepHistory } from './read/getSweepHistory';
import { createRegisteredShare } from './registeredShare';
import { createFreshnessRouter } from './router';
import { sweepWhenDue } from './sweepWhenDue';

/** A picture older than so many sweeps is no reason to notify anybody. */
const TRUSTED_SWEEPS = 3;

/** What the freshness room offers to the rest of the backend. */
export interface FreshnessRoom {
  router: express.Router;
  tasks: RepeatedTask[];
  readSummary: () => Promise<FreshnessSummary>;
  /** How fresh the catalog was on the days of a window. */
  readSeries: (window: DayWindow) => Promise<FreshnessSeries>;
  /** Stale entities that somebody may see, the most harmful first. */
  staleEntities: (caller: BackstageCredentials) => Promise<FixList>;
  /** What owners could be reminded of, the most harmful first, in parts. */
  openFindings: () => AsyncIterable<OpenFinding[]>;
  /** Entities whose owner said "not mine". */
  disowned: () => Promise<DisownedEntity[]>;
  /** Whether the picture is recent, and no newer one contradicts it. */
  isPictureTrusted: () => Promise<boolean>;
  /** The running campaigns of entities, by ref. */
  campaignOf: CampaignOf;
}

interface FreshnessOptions {
  knex: Database;
  catalog: CatalogService;
  auth: AuthService;
  permissions: PermissionsService;
  access: CallerAccess;
  logger: LoggerService;
  clock: Clock;
  reportingDay: ReportingDay;
  newId: () => string;
  /** What seals the places in lists that callers are given. */
  secret: string;
  /** All rules, those of modules included. */
  rules: readonly FreshnessRule[];
  /** Who knows about repositories, in the order in which they are asked. */
  sourceEvidence?: readonly SourceEvidenceProvider[];
  /** Who knows which repositories there are. */
  sourceInventories?: readonly SourceInventoryProvider[];
  settings: CheckSettings & {
    kinds: readonly string[];
    sweepEvery: HumanDuration;
  };
  /** The dense id of a person, who is registered if need be. */
  personId: (userRef: string) => Promise<number>;
  /** The same, of somebody of whom something is known. */
  knownPersonId: (userRef: string) => Promise<number | undefined>;
  /** What a person is known as in the database, by user ref. */
  pseudonymOf: (userRef: string) => string;
  /** What else questions about readers need. */
  readers: Pick<ReaderSources, 'groupSize' | 'collectingSince' | 'coverage'>;
}

/**
 * Watches the catalog and answers how fresh it is. Throws where two rules have
 * the same id, and where a severity is configured for a rule that is not there.
 */
export function createFreshnessRoom(options: FreshnessOptions): FreshnessRoom {
  const { knex, clock, reportingDay, settings } = options;
  const today = () => reportingDay(clock());
  const rules = rulesInForce(options.rules, settings.severities);
  const everyMs = durationToMilliseconds(settings.sweepEvery);
  const readers: ReaderSources = { ...options, ...options.readers, today };
  const harm = new HarmRanking(readers);
  const registered = createRegisteredShare({
    ...options,
    kinds: settings.kinds,
  });
  const remembered = new Remembered<PictureCounts>({ most: 1 });
  const readSummary = () =>
    getFreshnessSummary({
      ...{ knex, clock, reportingDay, remembered },
      registeredShare: registered.read,
    });
  const sweepTask: RepeatedTask = {
    id: 'adoption-health-sweep',
    // Often, only to see whether a sweep is due.
    every: { minutes: 1 },
    timeout: { minutes: 20 },
    scope: 'global',
    run: signal =>
      sweepWhenDue({
        ...options,
        ...{ rules, kinds: settings.kinds, everyMs, signal },
      }),
  };
  const entities: EntitySources = {
    ...options,
    today,
    readers: refs => getReaders(readers, refs),
  };
  const list = { ...readers, harm, cursorKey: sealKeyOf(options.secret) };
  const history = new FreshnessHistory(readers);
  return {
    router: routerOf({ options, entities, list, readSummary }),
    tasks: [sweepTask, ...registered.tasks],
    readSummary,
    readSeries: window => history.series({ window, today: today() }),
    staleEntities: async caller =>
      listEntities(list, {
        filter: { state: 'stale' },
        sort: 'harm',
        visibility: await visibilityOf(options, caller),
        limit: FIX_LIST_PAGE_LIMIT,
        after: undefined,
      }),
    openFindings: async function* openFindings() {
      const { entities: ranked } = await harm.current();
      yield* streamOpenFindings(knex, { ranked, today: today() });
    },
    disowned: () => getDisowned(knex),
    isPictureTrusted: async () => {
      const { held, lastComplete } = await getSweepHistory(knex);
      return (
        !held &&
        lastComplete !== undefined &&
        clock() - lastComplete.finishedMs <= TRUSTED_SWEEPS * everyMs
      );
    },
    campaignOf: refs => getCampaignOf(knex, refs),
  };
}

function routerOf(parts: {
  options: FreshnessOptions;
  entities: EntitySources;
  list: FixListSources;
  readSummary: () => Promise<FreshnessSummary>;
}): express.Router {
  const { options, entities, list, readSummary } = parts;
  const { access, auth, knex, newId, reportingDay } = options;
  const { today } = list;
  const rules = options.rules.map(rule => rule.id);
  const router = Router();
  // Before the entities: `/freshness/entities` has more below it.
  router.use(
    createFixListRouter({ access, sources: list, visibility: options }),
  );
  router.use(createFreshnessRouter({ access, auth, entities, readSummary }));
  router.use(createOwnerLoopRouter({ access, entities }));
  router.use(
    createCampaignRouter({ access, campaigns: { knex, today, newId, rules } }),
  );
  router.use(
    createFieldDietRouter({
      access,
      readFieldDiet: () => getFieldDiet({ knex, reportingDay }),
    }),
  );
  router.use(createHeldSweepRouter({ ...options, readSummary }));
  return router;
}
