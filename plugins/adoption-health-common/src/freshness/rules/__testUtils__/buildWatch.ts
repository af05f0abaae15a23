import { WatchEvidence } from '../FreshnessRule';

/** What is known on 2026-07-01 of an entity with a limit of 180 days. */
export function buildWatch(
  overrides: Partial<WatchEvidence> = {},
): WatchEvidence {
  return {
    today: '2026-07-01',
    firstSeen: '2024-01-01',
    limitDays: 180,
    isMachineKept: false,
    ...overrides,
  };
}
