import { UseCaseCoverage } from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../../../platform/window';
import { useCaseCoverage } from '../formulas/useCaseCoverage';
import { getDimensionNames } from './getDimensionNames';
import { getTotals } from './getTotals';
import { getUsesContext } from './getUsesContext';
import { RememberingSources } from './UsesSources';

const DAYS = 28;

/** Which of the configured use cases people use in the 28 days up to a day. */
export async function getUseCaseCoverage(
  sources: RememberingSources,
  options: { window: DayWindow },
): Promise<UseCaseCoverage> {
  const { to, complete } = options.window;
  const window = { from: to - DAYS + 1, to, complete };
  const context = await getUsesContext(sources, { window });
  const [names, totals] = await Promise.all([
    getDimensionNames(sources.knex, 'plugin'),
    getTotals(sources, { kind: 'plugin', window }),
  ]);
  return useCaseCoverage(sources.useCases, {
    context,
    seen: new Set(names.values()),
    people: new Map(
      [...totals].map(([id, { people }]) => [names.get(id) ?? 'other', people]),
    ),
  });
}
