import { ScaffolderTask } from './scaffolderTask';

/**
 * Up to when every task has ended, given all that were created since `since`:
 * the first one that goes on, or else the newest. Never before `since`.
 */
export function settledUntil(
  tasks: readonly Pick<ScaffolderTask, 'createdMs' | 'end'>[],
  since: number,
): number {
  let newest = since;
  let firstOpen = Infinity;
  for (const { createdMs, end } of tasks) {
    newest = Math.max(newest, createdMs);
    if (end === undefined) {
      firstOpen = Math.min(firstOpen, createdMs);
    }
  }
  return Math.max(since, Math.min(newest, firstOpen));
}
