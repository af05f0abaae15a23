import { Plugins } from 'backstage-plugin-adoption-health-common';

/** Marks that are named where they stand. */
const MOST_NAMED = 7;

/** A plugin as a mark between reach and depth. */
export interface PluginMark {
  pluginId: string;
  people: number;
  /** 0..1 */
  reach: number;
  /** Events per person. */
  depth: number;
  /** The diet keeps it; without a diet all are. */
  isKept: boolean;
  isNamed: boolean;
}

/**
 * The plugins that can be drawn, most people first. Named are those that the
 * diet keeps, then those with most people, at most seven.
 */
export function pluginMarks({ rows, diet }: Plugins): PluginMark[] {
  const kept = diet && new Set(diet.keep);
  const marks = rows.flatMap(
    ({ pluginId, people, reach, perPerson, isShell }) =>
      !isShell &&
      people.status === 'ok' &&
      reach.status === 'ok' &&
      reach.value > 0 &&
      perPerson !== undefined &&
      perPerson > 0
        ? [
            {
              pluginId,
              people: people.value,
              reach: reach.value,
              depth: perPerson,
              isKept: kept?.has(pluginId) ?? true,
            },
          ]
        : [],
  );
  const byWeight = [...marks].sort(
    (one, other) =>
      Number(other.isKept) - Number(one.isKept) || other.people - one.people,
  );
  const named = new Set(
    byWeight.slice(0, MOST_NAMED).map(({ pluginId }) => pluginId),
  );
  return marks.map(mark => ({ ...mark, isNamed: named.has(mark.pluginId) }));
}
