import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The first day for which groups or members were recorded, if there is one. */
export async function getGroupsSince(
  knex: Knex,
): Promise<DayNumber | undefined> {
  const [infos, members] = await Promise.all([
    knex('group_info')
      .min<{ day: DayNumber | null }>('from_day as day')
      .first(),
    knex('group_members')
      .min<{ day: DayNumber | null }>('from_day as day')
      .first(),
  ]);
  const days = [infos, members].flatMap(row => row?.day ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}
