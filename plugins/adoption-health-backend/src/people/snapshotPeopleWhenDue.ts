import { isSnapshotDue } from './read/isSnapshotDue';
import { snapshotPeople } from './snapshotPeople';

/** Takes the day's snapshot where there is none yet, or an old one. */
export async function snapshotPeopleWhenDue(
  options: Parameters<typeof snapshotPeople>[0] & {
    /** When this process did. */
    startedMs: number;
  },
): Promise<void> {
  if (await isSnapshotDue(options.knex, options)) {
    await snapshotPeople(options);
  }
}
