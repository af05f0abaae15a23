import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  FreshnessRule,
  FreshnessSummary,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { RepeatedTask } from '../platform/task';
import { getFreshnessSummary } from './read/getFreshnessSummary';
import { createFreshnessRouter } from './router';
import { sweepWhenDue } from './sweepWhenDue';

/** What the freshness room offers to the rest of the backend. */
export interface FreshnessRoom {
  router: express.Router;
  readSummary: () => Promise<FreshnessSummary>;
  tasks: RepeatedTask[];
}

/**
 * Watches the catalog and answers how fresh it is. Throws where two rules have
 * the same id.
 */
export function createFreshnessRoom(options: {
  knex: Database;
  catalog: CatalogService;
  auth: AuthService;
  access: CallerAccess;
  logger: LoggerService;
  clock: Clock;
  reportingDay: ReportingDay;
  /** All rules, those of modules included. */
  rules: readonly FreshnessRule[];
  /** Who knows about repositories, in the order in which they are asked. */
  sourceEvidence?: readonly SourceEvidenceProvider[];
  settings: { kinds: readonly string[]; sweepEvery: HumanDuration };
  /** The dense id of a person, by user ref. */
  personId: (userRef: string) => Promise<number>;
}): FreshnessRoom {
  const { clock, reportingDay, rules, settings } = options;
  assertDistinct(rules);
  const readSummary = () => getFreshnessSummary(options);
  const router = createFreshnessRouter({
    access: options.access,
    auth: options.auth,
    entities: { ...options, today: () => reportingDay(clock()) },
    readSummary,
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
        kinds: settings.kinds,
        everyMs: durationToMilliseconds(settings.sweepEvery),
        signal,
      }),
  };
  return { router, readSummary, tasks: [sweepTask] };
}

function assertDistinct(rules: readonly FreshnessRule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) {
      throw new Error(`Two freshness rules have the id ${id}`);
    }
    seen.add(id);
  }
}
