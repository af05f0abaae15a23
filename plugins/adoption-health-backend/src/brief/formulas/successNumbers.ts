import {
  DecisionGate,
  SuccessId,
  successIdSchema,
  SuccessNumber,
  Target,
  Value,
  Verdict,
  verdictOf,
} from 'backstage-plugin-adoption-health-common';

/** Below this coverage an uptime is judged not at all. */
const UPTIME_COVERAGE = 0.9;

/**
 * The four success numbers with how they stand. Adoption below its target is
 * at risk, not missed, while the forecast can still reach it in time.
 * Source: metrics.md 2 to 4.
 */
export function successNumbers(options: {
  values: Record<SuccessId, Value>;
  /** The stale share if everything unknown were stale. */
  staleUpperBound: Value;
  targets: Record<SuccessId, Target>;
  gate: DecisionGate;
}): SuccessNumber[] {
  const { values, staleUpperBound, targets, gate } = options;
  const verdicts: Record<SuccessId, Verdict> = {
    adoptionRate: adoptionVerdict(values.adoptionRate, {
      target: targets.adoptionRate,
      gate,
    }),
    staleShare: verdictOf(values.staleShare, {
      target: targets.staleShare,
      worst: staleUpperBound,
    }),
    pageReadyP75: verdictOf(values.pageReadyP75, {
      target: targets.pageReadyP75,
    }),
    uptime: uptimeVerdict(values.uptime, targets.uptime),
  };
  return successIdSchema.options.map(id => ({
    id,
    value: values[id],
    worst: id === 'staleShare' ? staleUpperBound : undefined,
    target: targets[id],
    verdict: verdicts[id],
  }));
}

function adoptionVerdict(
  value: Value,
  { target, gate }: { target: Target; gate: DecisionGate },
): Verdict {
  const verdict = verdictOf(value, { target });
  const isWithinReach = gate.state === 'on-track' || gate.state === 'at-risk';
  return verdict === 'not-met' && isWithinReach ? 'at-risk' : verdict;
}

function uptimeVerdict(value: Value, target: Target): Verdict {
  return value.status === 'ok' && value.coverage < UPTIME_COVERAGE
    ? 'unknown'
    : verdictOf(value, { target });
}
