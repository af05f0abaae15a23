import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { lockPeople } from '../../people/write/lockPeople';
import { lineIdOf } from '../formulas/lineId';
import { getKnownLines } from '../read/getKnownLines';
import { claimLines } from './claimLines';

const ANY = lineIdOf('take-out');

/**
 * Whether a take-out may be added to what is here. It may where it was begun
 * before, so that an import can be resumed, and where there is no history of
 * before it and no other take-out: otherwise its counts would be added to
 * counts of the same events.
 */
export async function admitTakeOut(
  knex: Knex,
  options: { takeOut: string; takenDay: DayNumber },
): Promise<boolean> {
  const own = lineIdOf(`take-out:${options.takeOut}`);
  return knex.transaction(async tx => {
    await lockPeople(tx);
    const known = await getKnownLines(tx, [ANY, own]);
    if (known.has(own)) {
      return true;
    }
    const earlier = await tx('fact_day')
      .where('day', '<', options.takenDay)
      .first('day');
    if (known.has(ANY) || earlier) {
      return false;
    }
    await claimLines(tx, [ANY, own]);
    return true;
  });
}
