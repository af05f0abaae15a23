import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/** A plugin that one could do without. */
export interface DietCandidate {
  pluginId: string;
  events: number;
  /** Who uses it habitually. */
  habitual: PeopleSet;
}

/** Which plugins it takes. */
export interface PluginDiet {
  /** Most habitual people first. */
  keep: string[];
  /** The first to go first. */
  drop: string[];
  /** People who keep all the plugins they use habitually. */
  served: number;
  /** The five most people would miss, and whom they would serve alone. */
  bestFive: { keep: string[]; served: number };
  /** Everyone who uses a plugin habitually. */
  habitual: number;
}

const SERVED_PERCENT = 95;
const FEW = 5;

/**
 * Takes plugins away in ascending order of the people who would lose one, while
 * at least 95 % of the habitual people lose none; of those with as many the one
 * with fewer events goes first, then the one whose id comes first. Undefined
 * where nobody uses anything habitually. Source: metrics.md 2, "Plugin diet".
 */
export function pluginDiet(
  candidates: readonly DietCandidate[],
): PluginDiet | undefined {
  const order = [...candidates].sort(
    (one, other) =>
      one.habitual.size - other.habitual.size ||
      one.events - other.events ||
      (one.pluginId < other.pluginId ? -1 : 1),
  );
  const everyone = peopleOf(order).size;
  if (everyone === 0) {
    return undefined;
  }
  const { drop, lost } = longestDrop(order, everyone);
  const few = order.slice(-FEW);
  const lostBeyondFew = peopleOf(order.slice(0, -FEW)).size;
  return {
    keep: idsOf(order.slice(drop.length)).reverse(),
    drop,
    served: everyone - lost,
    bestFive: {
      keep: idsOf(few).reverse(),
      served: everyone - lostBeyondFew,
    },
    habitual: everyone,
  };
}

function longestDrop(
  order: readonly DietCandidate[],
  everyone: number,
): { drop: string[]; lost: number } {
  let losers = PeopleSet.empty;
  const drop: string[] = [];
  for (const { pluginId, habitual } of order) {
    const next = PeopleSet.union([losers, habitual]);
    // In whole numbers, so that exactly 95 % are 95 %.
    if ((everyone - next.size) * 100 < everyone * SERVED_PERCENT) {
      break;
    }
    losers = next;
    drop.push(pluginId);
  }
  return { drop, lost: losers.size };
}

function peopleOf(plugins: readonly DietCandidate[]): PeopleSet {
  return PeopleSet.union(plugins.map(({ habitual }) => habitual));
}

function idsOf(plugins: readonly DietCandidate[]): string[] {
  return plugins.map(({ pluginId }) => pluginId);
}
