import { Knex } from 'knex';
import { dayStartMs } from '../../platform/dayBounds';
import { DayWindow } from '../../platform/window';
import { coverageOf, slotOf } from '../formulas/coverageSlots';

/**
 * Coverage of any window within `days`, read once: the share of its minutes,
 * so far as they have passed, in which ingest was open.
 */
export async function getCoverageByWindow(
  knex: Knex,
  options: {
    days: { from: number; to: number };
    timeZone: string;
    nowMs: number;
  },
): Promise<(window: Pick<DayWindow, 'from' | 'to'>) => number> {
  const { days, timeZone, nowMs } = options;
  const spanOf = (window: { from: number; to: number }) => ({
    fromMs: dayStartMs(window.from, timeZone),
    toMs: Math.min(nowMs, dayStartMs(window.to + 1, timeZone)),
  });
  const all = spanOf(days);
  const slots = await knex('coverage_slot')
    .whereBetween('slot', [slotOf(all.fromMs), slotOf(all.toMs)])
    .select<Array<{ slot: number; minutes: number }>>('slot', 'minutes');
  return window => coverageOf(slots, spanOf(window));
}
