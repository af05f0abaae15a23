import { TeamAdoption, Teams } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const tooFew = { status: 'suppressed', reason: 'small-group' } as const;

/** A team of which 19 of 24 members are active. */
export function buildTeam(
  overrides: Partial<TeamAdoption> & { members?: number; hits?: number } = {},
): TeamAdoption {
  const { members = 24, hits = 19, ...others } = overrides;
  const rate = hits / members;
  return {
    group: 'group:default/payments',
    eligible: members,
    active: buildValue('teamActive', { value: hits }),
    rate: buildValue('teamRate', {
      value: rate,
      n: hits,
      denominator: members,
    }),
    interval: wilson(hits, members),
    rank: 1,
    adopted: rate >= 0.5,
    ...others,
  };
}

/**
 * A team that is not shown: `few-active` has members enough but fewer active
 * ones than a minimum group, `few-members` has too few members.
 */
export function buildSuppressedTeam(
  group: string,
  options: { why?: 'few-active' | 'few-members' } = {},
): TeamAdoption {
  const { why = 'few-active' } = options;
  return {
    group,
    eligible: why === 'few-active' ? 12 : undefined,
    active: buildAbsentValue('teamActive', tooFew),
    rate: buildAbsentValue('teamRate', tooFew),
  };
}

/** {@link Teams}: two that adopted, two that did not, two not shown. */
export function buildTeams(overrides: Partial<Teams> = {}): Teams {
  return {
    window: { from: '2026-11-14', to: builtWindow.to },
    threshold: 0.3,
    rows: [
      buildTeam(),
      buildTeam({ group: 'group:default/mobile', members: 22, hits: 13 }),
      buildTeam({ group: 'group:default/checkout', members: 21, hits: 9 }),
      buildTeam({
        group: 'group:default/growth',
        members: 18,
        hits: 5,
        rank: 2,
      }),
      buildSuppressedTeam('group:default/warehouse'),
      buildSuppressedTeam('group:default/night-shift', { why: 'few-members' }),
    ],
    ...overrides,
  };
}

function wilson(hits: number, n: number): { low: number; high: number } {
  const z = 1.96;
  const divisor = 1 + (z * z) / n;
  const middle = (hits / n + (z * z) / (2 * n)) / divisor;
  const spread = (hits / n) * (1 - hits / n) + (z * z) / (4 * n);
  const half = (z * Math.sqrt(spread / n)) / divisor;
  return { low: middle - half, high: middle + half };
}
