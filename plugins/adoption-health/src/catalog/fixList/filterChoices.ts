import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { FixListFilter } from '../filter/fixListFilter';
import { ownerFilter } from '../filter/ownerFilter';
import { filteredOwner } from '../words/ownerName';
import { ruleName } from '../words/ruleWords';
import { Words } from '../../shared';

/** One choice of a select. */
export interface FilterChoice {
  id: string;
  label: string;
}

/** What the list can be narrowed to; what it is narrowed to is among it. */
export function filterChoices(
  summary: FreshnessSummary | undefined,
  options: Words & { filter: Pick<FixListFilter, 'rule' | 'owner' | 'kind'> },
): Record<'rule' | 'owner' | 'kind', FilterChoice[]> {
  const { t, filter } = options;
  const names = {
    rule: (id: string) => ruleName(id, t),
    owner: (id: string) => filteredOwner(id, t),
    kind: (id: string) => id,
  };
  const choicesOf = (name: keyof typeof names, ids: string[]) => {
    const chosen = filter[name];
    const all = new Set(chosen ? [...ids, chosen] : ids);
    return [...all]
      .map(id => ({ id, label: names[name](id) }))
      .sort((one, other) => one.label.localeCompare(other.label));
  };
  return {
    rule: choicesOf('rule', summary?.byRule.map(({ rule }) => rule) ?? []),
    owner: choicesOf(
      'owner',
      summary?.byOwner.flatMap(({ owner }) => ownerFilter(owner) ?? []) ?? [],
    ),
    kind: choicesOf('kind', summary?.byKind.map(({ kind }) => kind) ?? []),
  };
}
