import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';

type OwnerCounts = FreshnessSummary['byOwner'][number];

/** How the stale entities lie among the owners. */
export type OwnerFinding =
  | { kind: 'none' }
  | { kind: 'one'; owner: string | undefined }
  /** The first `few` of `owners` hold at least half. */
  | { kind: 'few'; few: number; owners: number }
  | { kind: 'spread'; owners: number };

/** Few means at most so many of all who have something stale. */
const FEW = 1 / 3;

/** Whether few owners hold most of what is stale. */
export function ownerFinding(byOwner: readonly OwnerCounts[]): OwnerFinding {
  const holders = byOwner
    .filter(({ stale }) => stale > 0)
    .sort((one, other) => other.stale - one.stale);
  if (holders.length === 0) {
    return { kind: 'none' };
  }
  if (holders.length === 1) {
    return { kind: 'one', owner: holders[0].owner };
  }
  const owners = holders.length;
  const all = holders.reduce((sum, { stale }) => sum + stale, 0);
  let held = 0;
  const few =
    1 +
    holders.findIndex(({ stale }) => {
      held += stale;
      return held >= all / 2;
    });
  return few <= Math.max(1, owners * FEW)
    ? { kind: 'few', few, owners }
    : { kind: 'spread', owners };
}
