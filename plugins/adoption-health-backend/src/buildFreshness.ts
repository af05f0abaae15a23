import {
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  FreshnessRule,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import {
  SourceEvidenceProvider,
  SourceInventoryProvider,
} from 'backstage-plugin-adoption-health-node';
import { randomUUID } from 'crypto';
import { CallerAccess } from './access/CallerAccess';
import { AdoptionHealthConfig } from './config/readConfig';
import { ReaderSources } from './freshness/fixList/read/getReaders';
import { createFreshnessRoom } from './freshness/room';
import { backstageNotifier } from './nudges/backstageNotifier';
import { createNudgesRoom } from './nudges/room';
import { PersonDirectory } from './people/PersonDirectory';
import { Clock } from './platform/clock';
import { Database } from './platform/database/Database';

/** Puts together what watches the catalog, and what tells its owners. */
export function buildFreshness(options: {
  access: CallerAccess;
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  config: AdoptionHealthConfig;
  /** Makes the pseudonyms of people, and seals what callers are given. */
  key: string;
  knex: Database;
  logger: LoggerService;
  notifications: NotificationService;
  people: PersonDirectory;
  permissions: PermissionsService;
  readers: Pick<ReaderSources, 'groupSize' | 'collectingSince' | 'coverage'>;
  reportingDay: ReportingDay;
  rules: FreshnessRule[];
  sourceEvidence?: SourceEvidenceProvider[];
  sourceInventories?: SourceInventoryProvider[];
}) {
  const { access, auth, catalog, clock, config, knex, logger } = options;
  const { people, reportingDay } = options;
  const surroundings = { access, auth, catalog, clock, knex, logger };
  const freshness = createFreshnessRoom({
    ...surroundings,
    reportingDay,
    permissions: options.permissions,
    rules: options.rules,
    sourceEvidence: options.sourceEvidence,
    sourceInventories: options.sourceInventories,
    settings: config.freshness,
    newId: randomUUID,
    secret: options.key,
    personId: userRef => people.idOf(userRef),
    knownPersonId: userRef => people.find(userRef),
    pseudonymOf: userRef => people.pseudonymOf(userRef),
    readers: options.readers,
  });
  const nudges = createNudgesRoom({
    ...surroundings,
    reportingDay,
    timeZone: config.timeZone,
    people,
    newId: randomUUID,
    settings: config.nudges,
    admins: config.admins,
    notifier: backstageNotifier(options.notifications),
    openFindings: freshness.openFindings,
    disowned: freshness.disowned,
    isPictureTrusted: freshness.isPictureTrusted,
    campaignOf: freshness.campaignOf,
  });
  return { freshness, nudges };
}
