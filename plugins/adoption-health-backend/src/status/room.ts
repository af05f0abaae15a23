import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { readStatus, StatusSources } from './readStatus';
import { createStatusRouter } from './router';

/** How the data comes about, for those who run the portal. */
export function createStatusRoom(
  options: StatusSources & {
    knex: Database;
    access: CallerAccess;
    clock: Clock;
    reportingDay: ReportingDay;
    /** Raw events are deleted after so many days. */
    retentionDays: number;
  },
): { router: express.Router } {
  const { access, clock } = options;
  return {
    router: createStatusRouter({
      access,
      read: () => readStatus(options, clock()),
    }),
  };
}
