import { NotFoundError } from '@backstage/errors';
import { DayWindow } from '../../../platform/window';
import { getCollectingSince } from '../../read/getCollectingSince';
import { UsesContext } from '../formulas/UsesContext';
import { UsesSources } from './UsesSources';

/**
 * What every number of an answer has in common. Throws NotFoundError for a
 * group that was never recorded.
 */
export async function getUsesContext(
  sources: UsesSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<UsesContext> {
  const { window, groupRef } = options;
  const [{ eligible: byDay, membership }, coverage, collectingSince] =
    await Promise.all([
      sources.people.read(),
      sources.coverage(window),
      getCollectingSince(sources),
    ]);
  const eligible = byDay.get(window.to);
  const common = { window, collectingSince, coverage, eligible };
  const context = { ...common, groupSize: sources.groupSize };
  if (groupRef === undefined) {
    return context;
  }
  const groups = membership.on(window.to);
  const members = groups.get(groupRef);
  if (!members) {
    throw new NotFoundError('No such group');
  }
  const isReportable =
    eligible !== undefined &&
    sources.reportable.among(groups, eligible).has(groupRef);
  return { ...context, group: { members, isReportable } };
}
