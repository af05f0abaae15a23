import {
  AdoptionSummary,
  Brief,
  DayNumber,
  dayOf,
  DecisionGate,
  FreshnessSummary,
  PerformanceSummary,
  SuccessId,
  Target,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { hostOrBuy } from '../../value/formulas/alternatives';
import { successNumbers } from './successNumbers';

/** What alternatives are priced for while nobody is known to be eligible. */
const EXAMPLE_ENGINEERS = 200;

/** The settings that a brief depends on. */
export interface BriefSettings {
  targets: Record<SuccessId, Target>;
  demo: boolean;
  currency: string;
}

/** What the other rooms answer for a brief. */
export interface BriefParts {
  adoption: AdoptionSummary;
  /** Judged by the adoption rate in `adoption`. */
  gate: DecisionGate;
  freshness: FreshnessSummary;
  performance: PerformanceSummary;
}

/** The brief of a day that is not over, from the answers of the rooms. */
export function composeBrief(
  parts: BriefParts,
  options: { today: DayNumber; settings: BriefSettings },
): Brief {
  const { adoption, freshness, gate, performance } = parts;
  const { today, settings } = options;
  const { targets, demo, currency } = settings;
  const { adoptionRate } = adoption.values;
  const { pageReadyP75, uptime } = performance.values;
  return {
    asOf: dayOf(today),
    today: true,
    demo,
    success: successNumbers({
      values: {
        adoptionRate,
        staleShare: freshness.staleShare,
        pageReadyP75,
        uptime,
      },
      staleUpperBound: freshness.upperBound,
      targets,
      gate,
    }),
    gate,
    value: compared(adoptionRate, currency),
  };
}

function compared(rate: Value, currency: string): Brief['value'] {
  const eligible = rate.status === 'ok' ? rate.denominator : undefined;
  return eligible === undefined
    ? {
        ...hostOrBuy({ engineers: EXAMPLE_ENGINEERS, currency }),
        engineersAreExample: true,
      }
    : hostOrBuy({ engineers: eligible, currency });
}
