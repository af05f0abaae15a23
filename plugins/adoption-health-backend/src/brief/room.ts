import { LoggerService } from '@backstage/backend-plugin-api';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { BriefSettings } from './formulas/composeBrief';
import { BriefSources, readBrief } from './readBrief';
import { createBriefRouter } from './router';

/** What leadership decides on, from the answers of the other rooms. */
export function createBriefRoom(
  options: BriefSources & {
    access: CallerAccess;
    clock: Clock;
    logger: LoggerService;
    reportingDay: ReportingDay;
    settings: BriefSettings;
  },
): { router: express.Router } {
  const { access, clock, logger, reportingDay, settings } = options;
  const read = () =>
    readBrief(options, { today: reportingDay(clock()), settings, logger });
  return { router: createBriefRouter({ access, read }) };
}
