import { Knex } from 'knex';

/** Raises the revision of days whose facts changed. */
export async function touchDays(
  tx: Knex.Transaction,
  options: { days: number[]; timeZone: string },
): Promise<void> {
  for (const day of options.days) {
    await tx('fact_day')
      .insert({ day, revision: 1, time_zone: options.timeZone })
      .onConflict('day')
      .merge({ revision: tx.raw('fact_day.revision + 1') });
  }
}
