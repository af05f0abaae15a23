import { LifecycleWeek } from './lifecycle';

/** What the last complete week says. */
export type LifecycleFinding =
  | { kind: 'told'; week: LifecycleWeek; gained: number; lost: number }
  /** Who is new cannot be told apart from who came back. */
  | { kind: 'early'; week: LifecycleWeek; retained: number; lost: number }
  | { kind: 'hidden'; week: LifecycleWeek }
  | { kind: 'none' };

/** Joined against dropped out, in the last week that is over. */
export function lifecycleFinding(
  weeks: readonly LifecycleWeek[],
): LifecycleFinding {
  const week = weeks.filter(({ complete }) => complete).at(-1);
  if (!week) {
    return { kind: 'none' };
  }
  const { newPeople, resurrected, retained, dormant } = week.values;
  if (dormant.status !== 'ok') {
    return { kind: 'hidden', week };
  }
  const lost = dormant.value;
  if (newPeople.status === 'ok' && resurrected.status === 'ok') {
    const gained = newPeople.value + resurrected.value;
    return { kind: 'told', week, gained, lost };
  }
  return newPeople.status === 'not-enough-data' && retained.status === 'ok'
    ? { kind: 'early', week, retained: retained.value, lost }
    : { kind: 'hidden', week };
}
