import { MetricId, Plugins } from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../../platform/window';
import { PluginDiet, pluginDiet } from '../formulas/pluginDiet';
import { pluginRows } from '../formulas/pluginRows';
import { portalShare } from '../formulas/portalValue';
import { UsesContext } from '../formulas/UsesContext';
import { getDietCandidates } from './getDietCandidates';
import { getDimensionNames } from './getDimensionNames';
import { getTotals } from './getTotals';
import { getUsesContext } from './getUsesContext';
import { RememberingSources } from './UsesSources';

const DIET_DAYS = 28;

/**
 * Who uses which plugin, how much, and which plugins it takes. The diet is of
 * the whole portal, and so absent for a group.
 */
export async function getPlugins(
  sources: RememberingSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<Plugins> {
  const { window } = options;
  const context = await getUsesContext(sources, options);
  const [names, totals] = await Promise.all([
    getDimensionNames(sources.knex, 'plugin'),
    getTotals(sources, { kind: 'plugin', window }),
  ]);
  const byPlugin = new Map(
    [...totals].map(([id, total]) => [names.get(id) ?? 'other', total]),
  );
  const diet = context.group ? undefined : await dietOf(sources, context);
  return {
    window: wireWindow(window),
    rows: pluginRows(byPlugin, context),
    ...(diet && { diet }),
  };
}

async function dietOf(
  sources: RememberingSources,
  whole: UsesContext,
): Promise<Plugins['diet']> {
  const { to } = whole.window;
  const window = { ...whole.window, from: to - DIET_DAYS + 1 };
  const { eligible } = whole;
  if (!eligible) {
    return undefined;
  }
  const candidates = await getDietCandidates(sources, window);
  const diet = pluginDiet(
    candidates.map(candidate => ({
      ...candidate,
      repeatUsers: candidate.repeatUsers.intersect(eligible),
    })),
  );
  const coverage = await sources.coverage(window);
  return diet && servedDiet(diet, { ...whole, window, coverage });
}

function servedDiet(diet: PluginDiet, context: UsesContext): Plugins['diet'] {
  const share = (n: number) =>
    portalShare('dietServed' satisfies MetricId, {
      ...{ context, n, denominator: diet.repeatUsers },
    });
  const { keep, drop, served, bestFive } = diet;
  return {
    ...{ keep, drop },
    served: share(served),
    bestFive: { keep: bestFive.keep, served: share(bestFive.served) },
  };
}
