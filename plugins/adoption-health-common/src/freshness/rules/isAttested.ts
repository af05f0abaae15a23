import { WatchEvidence } from './FreshnessRule';

/** Whether an owner's "still accurate" holds, its last day included. */
export function isAttested({ today, attestedUntil }: WatchEvidence): boolean {
  return attestedUntil !== undefined && today <= attestedUntil;
}
