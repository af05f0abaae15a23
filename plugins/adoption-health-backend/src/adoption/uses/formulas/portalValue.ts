import { MetricId, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../../platform/okValue';
import { UsesContext } from './UsesContext';

/**
 * A number about the whole portal: no data before collection began, hidden
 * while fewer people are eligible than a group has. Source: metrics.md 1.6, 1.8.
 */
export function portalValue(
  definition: MetricId,
  options: {
    context: UsesContext;
    counted: { value: number; n?: number; denominator?: number };
  },
): Value {
  const { context, counted } = options;
  const { window, collectingSince, eligible, groupSize } = context;
  if (collectingSince === undefined || window.to < collectingSince) {
    return absentValue(definition, {
      status: 'no-data',
      reason: 'before-collection',
      window,
    });
  }
  if (eligible && !groupSize.isReportable(eligible.size)) {
    return absentValue(definition, {
      status: 'suppressed',
      reason: 'small-group',
      window,
    });
  }
  const coverage = context.coverage(window);
  return okValue(definition, { ...counted, window, coverage });
}

/** The same for a share; no data where there is nothing to divide by. */
export function portalShare(
  definition: MetricId,
  options: { context: UsesContext; n: number; denominator: number },
): Value {
  const { context, n, denominator } = options;
  const value = portalValue(definition, {
    context,
    counted: { value: denominator === 0 ? 0 : n / denominator, n, denominator },
  });
  return value.status === 'ok' && denominator === 0
    ? absentValue(definition, {
        status: 'no-data',
        reason: 'nothing-to-count',
        window: context.window,
      })
    : value;
}
