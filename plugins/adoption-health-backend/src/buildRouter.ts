import {
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  FreshnessRule,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import {
  SourceEvidenceProvider,
  SourceInventoryProvider,
} from 'backstage-plugin-adoption-health-node';
import { randomUUID } from 'crypto';
import express from 'express';
import Router from 'express-promise-router';
import { Database } from './platform/database/Database';
import { CallerAccess } from './access/CallerAccess';
import { AdoptionSources } from './adoption/read/getAdoptionFacts';
import { getCollectingSince } from './adoption/read/getCollectingSince';
import { buildAdoption } from './buildAdoption';
import { buildFreshness } from './buildFreshness';
import { createBriefRoom } from './brief/room';
import { AdoptionHealthConfig } from './config/readConfig';
import { createContextRouter } from './context/router';
import { FactCache } from './facts/FactCache';
import { factTasks } from './facts/factTasks';
import { createPerformanceRoom } from './performance/room';
import { PeopleHistory } from './people/PeopleHistory';
import { PersonDirectory } from './people/PersonDirectory';
import { peopleTask } from './people/peopleTask';
import { ensurePseudonymKey } from './people/write/ensurePseudonymKey';
import { answerErrors, answerInTime } from './platform/answerErrors';
import { Clock } from './platform/clock';
import { RepeatedTask } from './platform/task';
import { groupSize } from './privacy/groupSize';
import { ReportableGroups } from './privacy/ReportableGroups';
import { createPrivacyRoom } from './privacy/room';
import { getOutbox } from './status/read/getOutbox';
import { createStatusRoom } from './status/room';
import { getCollectionStart } from './telemetry/read/getCollectionStart';
import { CoverageHistory } from './telemetry/CoverageHistory';
import { DimensionDirectory } from './telemetry/DimensionDirectory';
import { createTasksRoom } from './tasks/room';
import { Scaffolder } from './tasks/Scaffolder';
import { createTelemetryRoom } from './telemetry/room';
import {
  noTelemetryMetrics,
  TelemetryMetrics,
} from './telemetry/telemetryMetrics';
import { TermDirectory } from './telemetry/TermDirectory';
import { ensurePartitions } from './telemetry/write/ensurePartitions';
import { keepPartitions } from './telemetry/write/keepPartitions';
import { createTransferRoom } from './transfer/room';
import { createValueRouter } from './value/router';
import { warmUpTask } from './warmUp/warmUpTask';

/**
 * Puts the rooms together: what each needs is handed in here, and nowhere
 * else. Answers the plugin's router and the work to be scheduled.
 */
export async function buildRouter(options: {
  actionsRegistry: ActionsRegistryService;
  auth: AuthService;
  catalog: CatalogService;
  config: AdoptionHealthConfig;
  httpAuth: HttpAuthService;
  knex: Database;
  clock: Clock;
  logger: LoggerService;
  /** Nobody watches where it is left out. */
  metrics?: TelemetryMetrics;
  notifications: NotificationService;
  permissions: PermissionsService;
  rules: FreshnessRule[];
  scaffolder: Scaffolder;
  sourceEvidence?: SourceEvidenceProvider[];
  sourceInventories?: SourceInventoryProvider[];
  userInfo: UserInfoService;
}): Promise<{ router: express.Router; tasks: RepeatedTask[] }> {
  const { auth, catalog, clock, config, knex, logger } = options;
  const { metrics = noTelemetryMetrics } = options;
  const { demo, targets, timeZone } = config;
  const { minimumGroupSize, pseudonymKey } = config.privacy;
  const reportingDay = reportingDays(timeZone);
  const today = () => reportingDay(clock());
  const { retentionDays } = config.telemetry;
  const targetMs = targets.pageReadyP75.value;

  const access = new CallerAccess({
    httpAuth: options.httpAuth,
    permissions: options.permissions,
    userInfo: options.userInfo,
    admins: config.admins,
    leaders: config.leaders,
  });
  const key = await ensurePseudonymKey(knex, pseudonymKey);
  const people = new PersonDirectory({ knex, pseudonymKey: key });
  const dimensions = new DimensionDirectory({ knex });
  const terms = new TermDirectory({ dimensions, key });
  const coverageHistory = new CoverageHistory({ knex, timeZone });
  const coverage = () => coverageHistory.byWindow(clock());
  const adoption: AdoptionSources = {
    knex,
    facts: new FactCache({ knex }),
    people: new PeopleHistory({ knex }),
    reportable: new ReportableGroups({ minimum: minimumGroupSize }),
    clock,
    reportingDay,
    groupSize: groupSize(minimumGroupSize),
    coverage,
    collectionStart: () => getCollectionStart(knex),
  };
  const collectingSince = () => getCollectingSince(adoption);

  // Before the first event: one that is there already keeps its day out.
  await keepPartitions(knex, { today: today() });
  const telemetry = createTelemetryRoom({
    knex,
    access,
    people,
    clock,
    reportingDay,
    retentionDays,
    metrics,
    dimensions,
    terms,
    minimumGroupSize,
  });
  const transfer = createTransferRoom({
    knex,
    access,
    people,
    clock,
    reportingDay,
    timeZone,
    targetMs,
    retentionDays,
    dimensions,
    terms,
    newId: randomUUID,
    prepareDays: async (from, to) => {
      await ensurePartitions(knex, { from, to });
    },
  });
  const privacy = createPrivacyRoom({
    knex,
    access,
    people,
    clock,
    reportingDay,
    retentionDays,
    targetMs,
    timeZone,
  });
  const status = createStatusRoom({
    knex,
    access,
    clock,
    reportingDay,
    retentionDays,
    queue: telemetry.queue,
    coverage,
    collectingSince,
    collectionStart: adoption.collectionStart,
  });
  const { freshness, nudges } = buildFreshness({
    ...{ access, auth, catalog, clock, config, key, knex, logger, people },
    reportingDay,
    notifications: options.notifications,
    permissions: options.permissions,
    rules: options.rules,
    sourceEvidence: options.sourceEvidence,
    sourceInventories: options.sourceInventories,
    readers: { groupSize: adoption.groupSize, collectingSince, coverage },
  });
  const performance = createPerformanceRoom({
    knex,
    access,
    clock,
    reportingDay,
    targetMs,
    coverage: async (from, to) => (await coverage())({ from, to }),
  });
  const answers = buildAdoption({
    ...{ access, auth, config, freshness, knex, logger, performance },
    actionsRegistry: options.actionsRegistry,
    collectingSince,
    sources: adoption,
  });
  const templateRuns = createTasksRoom({
    ...{ knex, auth, logger },
    scaffolder: options.scaffolder,
    pseudonymOf: userRef => people.pseudonymOf(userRef),
  });
  const brief = createBriefRoom({
    access,
    clock,
    logger,
    reportingDay,
    settings: { targets, demo, currency: config.currency },
    adoption: answers,
    freshness,
    performance,
  });
  const context = createContextRouter({
    access,
    clock,
    reportingDay,
    settings: { timeZone, demo, minimumGroupSize, targets },
    collectingSince,
    isEligible: async userRef => {
      const { eligible } = await adoption.people.read();
      // Before the first snapshot nobody is known to be left out.
      return eligible.get(today())?.has(await people.idOf(userRef)) ?? true;
    },
  });

  metrics.observe({
    queuedEvents: () => telemetry.queue().waitingEvents,
    rollupLagMs: async () => (await getOutbox(knex, clock())).lagMs,
  });

  const router = Router();
  router.use(
    answerInTime({ mayTakeLong: /^\/admin\/(import|export|erasure|nudges)/ }),
  );
  router.use(context);
  router.use(telemetry.router);
  answers.routers.forEach(one => router.use(one));
  router.use(freshness.router);
  router.use(nudges.router);
  router.use(performance.router);
  router.use(createValueRouter({ access, currency: config.currency }));
  router.use(brief.router);
  router.use(privacy.router);
  router.use(transfer.router);
  router.use(status.router);
  router.use(answerErrors(logger));

  const tasks: RepeatedTask[] = [
    ...templateRuns.tasks,
    ...telemetry.tasks,
    ...freshness.tasks,
    ...nudges.tasks,
    ...factTasks({
      knex,
      clock,
      reportingDay,
      targetMs,
      timeZone,
      rollupEvery: config.telemetry.rollupEvery,
      logger,
    }),
    peopleTask({
      knex,
      catalog,
      auth,
      clock,
      reportingDay,
      directory: people,
      population: config.population,
    }),
    warmUpTask({
      ...{ clock, reportingDay, logger },
      questions: answers.longQuestions,
    }),
  ];
  return { router, tasks };
}
