import { SLOT_MINUTES } from './coverageSlots';

const MS_PER_MINUTE = 60_000;

/**
 * As `coverageOf`, for any number of spans of the same slots: what one costs
 * does not depend on how many slots there are. Slots ascend.
 */
export function coverageOfSpans(
  slots: ReadonlyArray<{ slot: number; minutes: number }>,
): (span: { fromMs: number; toMs: number }) => number {
  const openBefore = [0];
  slots.forEach(({ minutes }, index) => {
    openBefore.push(openBefore[index] + countOpen(minutes, SLOT_MINUTES));
  });
  /** Open minutes before a minute since 1970. */
  const openUntil = (minute: number): number => {
    const slot = Math.floor(minute / SLOT_MINUTES);
    const index = firstFrom(slots, slot);
    const partly =
      slots[index]?.slot === slot
        ? countOpen(slots[index].minutes, minute - slot * SLOT_MINUTES)
        : 0;
    return openBefore[index] + partly;
  };
  return ({ fromMs, toMs }) => {
    const from = Math.floor(fromMs / MS_PER_MINUTE);
    const to = Math.ceil(toMs / MS_PER_MINUTE);
    return to > from ? (openUntil(to) - openUntil(from)) / (to - from) : 0;
  };
}

/** How many of the first `count` minutes of a slot were open. */
function countOpen(minutes: number, count: number): number {
  let open = 0;
  for (let bit = 0; bit < count; bit++) {
    // eslint-disable-next-line no-bitwise
    open += (minutes >>> bit) & 1;
  }
  return open;
}

/** Where the first slot is that is not before `slot`. */
function firstFrom(
  slots: ReadonlyArray<{ slot: number }>,
  slot: number,
): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    // eslint-disable-next-line no-bitwise
    const middle = (low + high) >>> 1;
    if (slots[middle].slot < slot) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
