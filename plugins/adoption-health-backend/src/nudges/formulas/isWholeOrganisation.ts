/** The share of people that may be gone from one day to the next. */
const MAY_BE_GONE = 0.2;

/**
 * Whether the users of the catalog can be all there are, by how many people
 * were eligible the day before, where that is known. Half a catalog would make
 * the wrong ones accountable. The share is the one of sweeps that are held
 * back. Source: metrics.md 3.
 */
export function isWholeOrganisation(people: {
  /** Users of the catalog now. */
  users: number;
  /** Eligible people of the day before. */
  before?: number;
}): boolean {
  const { users, before = 0 } = people;
  return users > 0 && users >= before * (1 - MAY_BE_GONE);
}
