import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  catalogLocationsExtensionPoint,
  CatalogProcessor,
  catalogProcessingExtensionPoint,
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { createDeferred, JsonObject } from '@backstage/types';
import {
  sourceEvidenceExtensionPoint,
  SourceEvidenceProvider,
} from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { Calendar } from './Calendar';
import { catalogRoad, Obstacle } from './catalogRoad';
import { CatalogSource } from './CatalogSource';
import { HandScheduler } from './HandScheduler';
import { ADMIN, portalFeatures } from './portalFeatures';
import { recordedNotices, SentNotice } from './recordedNotices';
import { settled } from './settled';

/** Tasks of the plugin. */
export const SWEEP = 'adoption-health-sweep';
export const NUDGES = 'adoption-health-nudges';
export const PEOPLE = 'adoption-health-people';

/** Who accuses what: a finding that no attestation answers. */
export interface Accusation {
  entityRef: string;
  rule: string;
}

/** A portal in this process: a real catalog, and Adoption Health. */
export interface Portal {
  readonly calendar: Calendar;
  readonly scheduler: HandScheduler;
  readonly source: CatalogSource;
  /** Every notice that anybody was sent. */
  readonly notices: SentNotice[];
  readonly catalog: CatalogService;
  readonly catalogDatabase: Knex;
  readonly database: Knex;
  /** Asks a plugin, e.g. `/adoption-health/freshness/mine`; an admin by default. */
  ask(
    path: string,
    question?: { as?: string; post?: JsonObject | string },
  ): Promise<{ status: number; body: unknown }>;
  /** Waits until the catalog is at rest. */
  settled(): Promise<void>;
  /** Lets the catalog process everything again; waits until it is at rest. */
  lookAgain(): Promise<void>;
  /** Sweeps, an hour later. Answers what became of it. */
  sweep(): Promise<string>;
  /** Every accusation there is, in the order of entities and rules. */
  accusations(): Promise<Accusation[]>;
  /** What a request to the catalog meets on its way, until told otherwise. */
  onCatalogRequest(obstacle: Obstacle | undefined): void;
}

/** Starts one; it ends with the test file. */
export async function startPortal(
  options: Parameters<typeof portalFeatures>[0] & {
    /** ISO 8601. */
    now: string;
    processors?: readonly CatalogProcessor[];
    sourceEvidence?: readonly SourceEvidenceProvider[];
  },
): Promise<Portal> {
  const calendar = new Calendar(options.now);
  const source = new CatalogSource();
  const scheduler = new HandScheduler();
  const notices: SentNotice[] = [];
  const ofCatalog = catalogInsight({ ...options, source });
  const ofPlugin = pluginInsight(options.sourceEvidence ?? []);
  const { server } = await startTestBackend({
    features: [
      ...portalFeatures(options),
      scheduler.factory,
      recordedNotices(notices),
      ofCatalog.module,
      ofPlugin.module,
    ],
  });
  const { catalog, database: catalogDatabase } = await ofCatalog.found;
  const database = await ofPlugin.found;
  return {
    ...{ calendar, scheduler, source, notices },
    ...{ catalog, catalogDatabase, database },
    onCatalogRequest: catalogRoad(server),
    settled: () => settled(catalogDatabase),
    lookAgain: async () => {
      const now = catalogDatabase.fn.now();
      await catalogDatabase('refresh_state').update('next_update_at', now);
      await settled(catalogDatabase);
    },
    ask: (path, question = {}) =>
      ask(`http://localhost:${server.port()}/api${path}`, question),
    sweep: async () => {
      calendar.pass(1);
      await scheduler.run(SWEEP);
      const last = await database('sweep').orderBy('id', 'desc').first();
      return last?.outcome ?? 'none';
    },
    accusations: () =>
      database('finding')
        .where('attested', false)
        .orderBy(['entity_ref', 'rule'])
        .select<Accusation[]>('entity_ref AS entityRef', 'rule'),
  };
}

async function ask(
  url: string,
  { as = ADMIN, post }: { as?: string; post?: JsonObject | string },
): Promise<{ status: number; body: unknown }> {
  const isText = typeof post === 'string';
  const response = await fetch(url, {
    method: post === undefined ? 'GET' : 'POST',
    headers: {
      authorization: mockCredentials.user.header(as),
      'content-type': isText ? 'application/x-ndjson' : 'application/json',
    },
    body: post === undefined || isText ? post : JSON.stringify(post),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

/** Feeds the catalog, and finds its database. */
function catalogInsight(options: {
  source: CatalogSource;
  processors?: readonly CatalogProcessor[];
}) {
  const found = createDeferred<{
    catalog: CatalogService;
    database: Knex;
  }>();
  const module = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-source',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          locations: catalogLocationsExtensionPoint,
          catalog: catalogServiceRef,
          database: coreServices.database,
        },
        async init({ processing, locations, catalog, database }) {
          locations.setAllowedLocationTypes(['file', 'url']);
          processing.addEntityProvider(options.source);
          processing.addProcessor([...(options.processors ?? [])]);
          found.resolve({ catalog, database: await database.getClient() });
        },
      });
    },
  });
  return { module, found };
}

/** Tells the plugin whom to ask about sources, and finds its database. */
function pluginInsight(sourceEvidence: readonly SourceEvidenceProvider[]) {
  const found = createDeferred<Knex>();
  const module = createBackendModule({
    pluginId: 'adoption-health',
    moduleId: 'test-sources',
    register(env) {
      env.registerInit({
        deps: {
          sources: sourceEvidenceExtensionPoint,
          database: coreServices.database,
        },
        async init({ sources, database }) {
          sourceEvidence.forEach(one => sources.addProvider(one));
          found.resolve(await database.getClient());
        },
      });
    },
  });
  return { module, found };
}
