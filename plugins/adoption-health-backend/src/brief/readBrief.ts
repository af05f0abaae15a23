import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  AdoptionSummary,
  Brief,
  DayNumber,
  DecisionGate,
  FreshnessSummary,
  PerformanceSummary,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../platform/window';
import {
  BriefParts,
  BriefSettings,
  composeBrief,
} from './formulas/composeBrief';

const ADOPTION_DAYS = 7;
const PERFORMANCE_DAYS = 28;

/** Whom a brief asks: the reads of the other rooms. */
export interface BriefSources {
  adoption: {
    summary: (window: DayWindow) => Promise<AdoptionSummary>;
    /** Whether adoption gets there in time, given the rate of today. */
    gate: (current: Value) => Promise<DecisionGate>;
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
  const [adoptionParts, catalog, speed] = await Promise.all([
    readAdoption(),
    part('Catalog freshness', () => freshness.readSummary()),
    part('Performance', () =>
      performance.readSummary(endingToday(PERFORMANCE_DAYS)),
    ),
  ]);
  return composeBrief(
    { ...adoptionParts, freshness: catalog, performance: speed },
    options,
  );

  async function readAdoption(): Promise<
    Pick<BriefParts, 'adoption' | 'gate'>
  > {
    const rates = await part('Adoption', () =>
      adoption.summary(endingToday(ADOPTION_DAYS)),
    );
    return {
      adoption: rates,
      gate: await part('Adoption by week', () =>
        adoption.gate(rates.values.adoptionRate),
      ),
    };
  }

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
