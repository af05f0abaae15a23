import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { PersonDirectory } from '../people/PersonDirectory';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { withStepDeadline } from '../platform/database/guardDeadline';
import { getMe } from './read/getMe';
import { createPrivacyRouter } from './router';
import { erasePerson } from './write/erasePerson';

/** It may wait for a rollup, and recounts every day that is kept raw. */
const ERASURE_STEP_MS = 120_000;

/** Tells people what is stored about them, and removes it. */
export function createPrivacyRoom(options: {
  knex: Database;
  access: CallerAccess;
  people: PersonDirectory;
  clock: Clock;
  reportingDay: ReportingDay;
  retentionDays: number;
  targetMs: number;
  timeZone: string;
}): { router: express.Router } {
  const { knex, access, people, clock, reportingDay, targetMs } = options;
  const router = createPrivacyRouter({
    access,
    readMe: userRef =>
      getMe({
        knex,
        people,
        userRef,
        today: reportingDay(clock()),
        reportingDay,
        retentionDays: options.retentionDays,
      }),
    erase: async userRef => {
      const receipt = await withStepDeadline(ERASURE_STEP_MS, () =>
        erasePerson(knex, {
          pseudonym: people.pseudonymOf(userRef),
          nowMs: clock(),
          targetMs,
          timeZone: options.timeZone,
        }),
      );
      people.forget();
      return receipt;
    },
  });
  return { router };
}
