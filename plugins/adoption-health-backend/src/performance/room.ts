import {
  adoptionHealthPerformanceReadPermission,
  PerformanceRoutes,
  PerformanceSummary,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { DerivedFacts } from '../facts/DerivedFacts';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { absentValue } from '../platform/okValue';
import { DayWindow, wireWindow } from '../platform/window';
import {
  mergeByRoute,
  MergedRoute,
  MergedTiming,
  mergeTimings,
} from './formulas/mergeTimings';
import { routeTable } from './formulas/routeTable';
import { readyP75, withinTargetShare } from './formulas/timingValues';
import { getTimings } from './read/getTimings';
import { createPerformanceRouter } from './router';

/** The answers about speed, for the room's router and for the brief. */
export interface PerformanceAnswers {
  readSummary: (window: DayWindow) => Promise<PerformanceSummary>;
  readRoutes: (window: DayWindow) => Promise<PerformanceRoutes>;
}

/** The timings of a window, as one and by route. */
interface MergedWindow {
  all: MergedTiming;
  routes: MergedRoute[];
}

/** How fast pages are, from the day facts. */
export function createPerformanceRoom(options: {
  knex: Database;
  access: CallerAccess;
  clock: Clock;
  reportingDay: ReportingDay;
  /** What page_ready is judged against, ms. */
  targetMs: number;
  /** Share of a window's minutes in which data could come in. */
  coverage: (from: number, to: number) => Promise<number>;
}): PerformanceAnswers & { router: express.Router } {
  const { knex, targetMs } = options;
  const observe = async (window: DayWindow) => ({
    window,
    coverage: await options.coverage(window.from, window.to),
  });
  const kept = new DerivedFacts<MergedWindow>({ knex });
  const merge = (window: DayWindow) =>
    kept.get(window, async () => {
      const timings = await getTimings(knex, { metric: 'page_ready', window });
      return {
        all: mergeTimings(timings, targetMs),
        routes: mergeByRoute(timings, targetMs),
      };
    });

  const answers: PerformanceAnswers = {
    readSummary: async window => {
      const observation = await observe(window);
      const { all } = await merge(window);
      return {
        window: wireWindow(window),
        targetMs,
        values: {
          pageReadyP75: readyP75(all, observation),
          pageReadyWithinTarget: withinTargetShare(all, observation),
          uptime: absentValue('uptime', {
            status: 'no-data',
            reason: 'no-probes',
            window,
          }),
        },
      };
    },
    readRoutes: async window => ({
      window: wireWindow(window),
      targetMs,
      rows: routeTable((await merge(window)).routes, await observe(window)),
    }),
  };
  const authorise = async (request: express.Request) => {
    await options.access.reader(
      request,
      adoptionHealthPerformanceReadPermission,
    );
  };
  const today = () => options.reportingDay(options.clock());
  return {
    ...answers,
    router: createPerformanceRouter({ answers, authorise, today }),
  };
}
