import {
  Context,
  SuccessId,
  Value,
  Verdict,
  verdictOf,
} from 'backstage-plugin-adoption-health-common';
import { useBrief } from '../../api';

/** How the success numbers stand. */
export interface Verdicts {
  /** False while the answer that settles them is on its way. */
  settled: boolean;
  /** True where a forecast had its say in how the adoption rate stands. */
  adoptionIsForecast: boolean;
  /** Undefined while it is not settled. */
  of(
    id: SuccessId,
    value: Value,
    options?: { worst?: Value },
  ): Verdict | undefined;
}

/**
 * The verdicts of the brief, so that a reader of both sees the same on every
 * page: it knows the forecast, a number alone does not. Whoever may not read
 * the brief, and everybody while it fails, gets the verdict of the number.
 */
export function useVerdicts(context: Context): Verdicts {
  const { caller, targets } = context;
  const brief = useBrief({ enabled: caller.leader, live: true });
  const settled = !caller.leader || !brief.isPending;
  const served = new Map(
    brief.data?.success.map(({ id, verdict }) => [id, verdict]),
  );
  return {
    settled,
    adoptionIsForecast: brief.data?.gate.forecast !== undefined,
    of(id, value, options) {
      if (!settled) {
        return undefined;
      }
      const own = verdictOf(value, {
        target: targets[id],
        worst: options?.worst,
      });
      // No verdict without the number that it is about.
      return value.status === 'ok' ? (served.get(id) ?? own) : own;
    },
  };
}
