import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  AdoptionSeries,
  AdoptionSummary,
  Brief,
  DayNumber,
  FreshnessSummary,
  PerformanceSummary,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../platform/window';
import { BriefSettings, composeBrief } from './formulas/composeBrief';

const ADOPTION_DAYS = 7;
const PERFORMANCE_DAYS = 28;
const MOST_WEEKS = 26;

/** Whom a brief asks: the reads of the other rooms. */
export interface BriefSources {
  adoption: {
    summary: (window: DayWindow) => Promise<AdoptionSummary>;
    weeklyRates: (window: DayWindow) => Promise<AdoptionSeries>;
  };
  freshness: { readSummary: () => Promise<FreshnessSummary> };
  performance: {
    readSummary: (window: DayWindow) => Promise<PerformanceSummary>;
  };
}

/**
 * The brief as of today. Throws ServiceUnavailableError that names the part
 * where one cannot be read: a brief with a hole would mislead.
 */
export async function readBrief(
  sources: BriefSources,
  options: { today: DayNumber; settings: BriefSettings; logger: LoggerService },
): Promise<Brief> {
  const { today, logger } = options;
  const { adoption, freshness, performance } = sources;
  const endingToday = (days: number): DayWindow => ({
    from: today - days + 1,
    to: today,
    complete: false,
  });
  const thisWeek = weekStart(today);
  const completeWeeks: DayWindow = {
    from: thisWeek - 7 * MOST_WEEKS,
    to: thisWeek - 1,
    complete: true,
  };
  const [summary, weekly, catalog, speed] = await Promise.all([
    part('Adoption', () => adoption.summary(endingToday(ADOPTION_DAYS))),
    part('Adoption by week', () => adoption.weeklyRates(completeWeeks)),
    part('Catalog freshness', () => freshness.readSummary()),
    part('Performance', () =>
      performance.readSummary(endingToday(PERFORMANCE_DAYS)),
    ),
  ]);
  return composeBrief(
    { adoption: summary, weekly, freshness: catalog, performance: speed },
    options,
  );

  async function part<T>(name: string, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      // The reason may hold SQL or hosts: it is for the log, not the answer.
      logger.error(
        `The brief could not read: ${name}`,
        error instanceof Error ? error : { error: String(error) },
      );
      throw new ServiceUnavailableError(`${name} is not available`);
    }
  }
}
