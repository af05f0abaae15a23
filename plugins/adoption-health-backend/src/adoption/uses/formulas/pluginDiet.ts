import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/** A plugin that one could do without. */
export interface DietCandidate {
  pluginId: string;
  events: number;
  /** Who used it on two days or more. */
  repeatUsers: PeopleSet;
}

/** Which plugins it takes. */
export interface PluginDiet {
  /** Most repeat users first. */
  keep: string[];
  /** The first to go first. */
  drop: string[];
  /** People who keep all the plugins they use on two days or more. */
  served: number;
  /** The five most people would miss, and whom they would serve alone. */
  bestFive: { keep: string[]; served: number };
  /** Everyone who is a repeat user of one. */
  repeatUsers: number;
}

const SERVED_PERCENT = 95;
const FEW = 5;

/**
 * Takes plugins away in ascending order of the people who would lose one, while
 * at least 95 % of the repeat users lose none; of those with as many the one
 * with fewer events goes first, then the one whose id comes first. Undefined
 * where nobody is a repeat user. Source: metrics.md 2, "Plugin diet".
 */
export function pluginDiet(
  candidates: readonly DietCandidate[],
): PluginDiet | undefined {
  const order = [...candidates].sort(
    (one, other) =>
      one.repeatUsers.size - other.repeatUsers.size ||
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
    repeatUsers: everyone,
  };
}

function longestDrop(
  order: readonly DietCandidate[],
  everyone: number,
): { drop: string[]; lost: number } {
  let losers = PeopleSet.empty;
  const drop: string[] = [];
  for (const { pluginId, repeatUsers } of order) {
    const next = PeopleSet.union([losers, repeatUsers]);
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
  return PeopleSet.union(plugins.map(({ repeatUsers }) => repeatUsers));
}

function idsOf(plugins: readonly DietCandidate[]): string[] {
  return plugins.map(({ pluginId }) => pluginId);
}
