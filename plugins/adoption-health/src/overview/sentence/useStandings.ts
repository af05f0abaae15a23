import {
  Context,
  SuccessId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import {
  useAdoptionSummary,
  useFreshnessSummary,
  usePerformanceSummary,
} from '../../api';
import { metricDays, useVerdicts } from '../../shared';
import { Standing } from './pageSentence';

/**
 * How each success number stands, from the very answers the tiles show;
 * undefined until every question is settled, one way or the other.
 */
export function useStandings(
  context: Context,
): Record<SuccessId, Standing> | undefined {
  const { today } = context;
  const verdicts = useVerdicts(context);
  const adoption = useAdoptionSummary(metricDays('adoptionRate', today));
  const freshness = useFreshnessSummary();
  const speed = usePerformanceSummary(metricDays('pageReadyP75', today));
  if (
    !verdicts.settled ||
    adoption.isPending ||
    freshness.isPending ||
    speed.isPending
  ) {
    return undefined;
  }
  const standing = (id: SuccessId, value?: Value, worst?: Value): Standing =>
    (value && verdicts.of(id, value, { worst })) ?? 'unanswered';
  return {
    adoptionRate: standing('adoptionRate', adoption.data?.values.adoptionRate),
    staleShare: standing(
      'staleShare',
      freshness.data?.staleShare,
      freshness.data?.upperBound,
    ),
    pageReadyP75: standing('pageReadyP75', speed.data?.values.pageReadyP75),
    uptime: standing('uptime', speed.data?.values.uptime),
  };
}
