import { Context, Day } from 'backstage-plugin-adoption-health-common';
import { rangeDays, useGroup, useRange } from '../shared';

/** What the URL asks the page for. */
export interface Asked {
  /** The range chosen, up to today. */
  days: { from: Day; to: Day };
  /** Full ref of the group chosen. */
  group?: string;
}

/** The days and the group that the URL asks for. */
export function useAsked(context: Context): Asked {
  const { range } = useRange();
  const { group } = useGroup();
  return { days: rangeDays(range, context.today), group };
}
