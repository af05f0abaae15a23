import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * The first day on which an added component would have been noticed: the one
 * after the first picture with components, or the first that an import told of;
 * undefined before any.
 */
export async function getComponentsKnownSince(
  knex: Knex,
): Promise<DayNumber | undefined> {
  const picture = await knex('freshness_day')
    .whereRaw(`lower(kind) = 'component'`)
    .min<{ day: number | null }>({ day: 'day' })
    .first();
  const noted = await knex('new_component')
    .min<{ day: number | null }>({ day: 'first_seen_day' })
    .first();
  const days = [
    picture?.day === null || picture === undefined
      ? undefined
      : picture.day + 1,
    noted?.day ?? undefined,
  ].filter(day => day !== undefined);
  return days.length > 0 ? Math.min(...days) : undefined;
}
