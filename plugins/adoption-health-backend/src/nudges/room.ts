import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { Remembered } from '../platform/Remembered';
import { RepeatedTask } from '../platform/task';
import { Delivery } from './Delivery';
import { GovernorRules } from './formulas/dueNotices';
import { Notifier } from './Notifier';
import { NudgeReport } from './nudgeReport';
import { readNudgeReport } from './readNudgeReport';
import { createNudgesRouter } from './router';
import { NudgeSources, sendNudges } from './sendNudges';
import { forgetNotices } from './write/forgetNotices';

/** For how long it is known what was sent to whom. */
const KEEP_MS = 90 * 86_400_000;
/** The report asks the catalog for everybody: not for each look at it. */
const REPORT_MS = 60_000;

/**
 * Notifies the people who can mend what is stale in the catalog, and tells the
 * platform team who that would be.
 */
export function createNudgesRoom(
  options: Omit<NudgeSources, 'rules' | 'delivery'> & {
    access: CallerAccess;
    notifier: Notifier;
    timeZone: string;
    settings: Omit<GovernorRules, 'timeZone'> & { enabled: boolean };
  },
): { router: express.Router; tasks: RepeatedTask[] } {
  const { access, logger, notifier, settings, timeZone } = options;
  const { enabled, ...rules } = settings;
  const delivery = new Delivery({ notifier, logger });
  const sources = { ...options, delivery, rules: { ...rules, timeZone } };
  const reports = new Remembered<NudgeReport>({ most: 1 });
  const send: RepeatedTask = {
    id: 'adoption-health-nudges',
    every: { minutes: 10 },
    timeout: { minutes: 5 },
    scope: 'global',
    run: signal => sendNudges(sources, signal),
  };
  // Also while nudges are off: what was sent before is still to be forgotten.
  const forget: RepeatedTask = {
    id: 'adoption-health-nudges-forget',
    every: { hours: 24 },
    timeout: { minutes: 5 },
    scope: 'global',
    run: () => forgetNotices(options.knex, options.clock() - KEEP_MS),
  };
  return {
    router: createNudgesRouter({
      access,
      read: () =>
        reports.of(String(Math.floor(options.clock() / REPORT_MS)), () =>
          readNudgeReport(sources, enabled),
        ),
    }),
    tasks: enabled ? [send, forget] : [forget],
  };
}
