import { ownerFilter } from '../filter/ownerFilter';

/** Stands for all owners that are people, who are never named in a ranking. */
export const PEOPLE = 'people';

/** Rows by owner in which all owners that are people are one row. */
export function mergePeople<Row extends { owner?: string }>(
  rows: readonly Row[],
  add: (one: Row, other: Row) => Row,
): Row[] {
  const groups = rows.filter(({ owner }) => ownerFilter(owner));
  const people = rows.filter(({ owner }) => !ownerFilter(owner));
  const [first, ...others] = people;
  return first
    ? [...groups, { ...others.reduce(add, first), owner: PEOPLE }]
    : groups;
}
