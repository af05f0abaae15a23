import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getGroupInfo, GroupInfo } from '../read/getGroupInfo';
import { lockPeople } from './lockPeople';

/**
 * Records what all groups are on a day: only those that changed since, and
 * those that are gone. The last look of a day stands. Answers whether any did.
 */
export async function recordGroupInfo(
  knex: Knex,
  snapshot: { day: DayNumber; groups: ReadonlyMap<string, GroupInfo> },
): Promise<boolean> {
  const { day, groups } = snapshot;
  return knex.transaction(async tx => {
    const known = (await getGroupInfo(tx)).on(day);
    const refs = new Set([...known.keys(), ...groups.keys()]);
    const changed = [...refs]
      .filter(ref => textOf(known.get(ref)) !== textOf(groups.get(ref)))
      .sort();
    if (changed.length === 0) {
      // Whoever keeps groups in memory need not read them again.
      return false;
    }
    await lockPeople(tx);
    for (const ref of changed) {
      const info = groups.get(ref);
      await tx('group_info')
        .insert({
          group_ref: ref,
          from_day: day,
          type: info?.type ?? null,
          parent_refs: info ? JSON.stringify(info.parentRefs) : null,
        })
        .onConflict(['group_ref', 'from_day'])
        .merge();
    }
    return true;
  });
}

function textOf(info: GroupInfo | undefined): string {
  return info
    ? JSON.stringify([info.type, [...info.parentRefs].sort()])
    : 'gone';
}
