import { Format } from '../format/createFormat';
import { Translate } from '../useMessages';
import { CatalogGroup } from './catalogGroup';
import { FoundGroups } from './useCatalogGroups';

/** Stands for no group in a select, which has no empty choice. */
export const WHOLE_PORTAL = 'all';

/** One line of the list to choose from. */
export interface GroupOption {
  id: string;
  label: string;
  /** True of a line that says something and is no choice. */
  disabled?: boolean;
}

/**
 * What there is to choose: the whole portal, the group chosen even where the
 * search does not find it, what was found, and that there is more.
 */
export function groupOptions(
  found: { data: FoundGroups | undefined; error: Error | null },
  options: {
    chosen: { ref: string; name: string } | undefined;
    t: Translate;
    format: Format;
  },
): GroupOption[] {
  const { chosen, t, format } = options;
  const { groups, more } = found.data ?? { groups: [], more: 0 };
  const lines: GroupOption[] = [
    { id: WHOLE_PORTAL, label: t('shared.group.all') },
  ];
  if (chosen && !groups.some(({ ref }) => ref === chosen.ref)) {
    lines.push({ id: chosen.ref, label: chosen.name });
  }
  lines.push(
    ...groups.map(group => ({ id: group.ref, label: labelOf(group, groups) })),
  );
  if (found.error) {
    lines.push({
      id: 'failed',
      label: t('shared.group.failed'),
      disabled: true,
    });
  } else if (more > 0) {
    lines.push({
      id: 'more',
      label: t('shared.group.more', { n: format.count(more), count: more }),
      disabled: true,
    });
  }
  return lines;
}

/** Groups that are called the same are told apart by their names. */
function labelOf(group: CatalogGroup, all: readonly CatalogGroup[]): string {
  const { title, name } = group;
  const isOnlyOne = all.filter(other => other.title === title).length === 1;
  return isOnlyOne || title === name ? title : `${title} (${name})`;
}
