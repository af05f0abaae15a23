import { Context } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSeries } from '../../api';
import { AsyncQuery } from '../../shared';
import { useAsked } from '../useAsked';
import { joinQueries } from '../words/joinQueries';
import { LifecycleMetric, LifecycleWeek, lifecycleWeeks } from './lifecycle';

/** The people of each week of the range chosen, of the group chosen. */
export function useLifecycle(context: Context): AsyncQuery<LifecycleWeek[]> {
  const joined = joinQueries([
    useSeries('newPeople', context),
    useSeries('resurrected', context),
    useSeries('retained', context),
    useSeries('dormant', context),
    useSeries('wau', context),
  ]);
  return { ...joined, data: joined.data && lifecycleWeeks(joined.data) };
}

function useSeries(metric: LifecycleMetric, context: Context) {
  const { days, group } = useAsked(context);
  return useAdoptionSeries({ metric, ...days, group });
}
