/** Minutes whose openness one row of `coverage_slot` holds, a bit each. */
export const SLOT_MINUTES = 30;

const MS_PER_MINUTE = 60_000;
const MS_PER_SLOT = SLOT_MINUTES * MS_PER_MINUTE;

/** The slot of an instant: half hours since 1970. */
export function slotOf(instantMs: number): number {
  return Math.floor(instantMs / MS_PER_SLOT);
}

/**
 * Share of the minutes of a span in which ingest was open, 0..1. The span is
 * `fromMs` to `toMs`, its ends at whole minutes; 0 for an empty one.
 */
export function coverageOf(
  slots: Array<{ slot: number; minutes: number }>,
  span: { fromMs: number; toMs: number },
): number {
  const from = Math.floor(span.fromMs / MS_PER_MINUTE);
  const to = Math.ceil(span.toMs / MS_PER_MINUTE);
  let open = 0;
  for (const { slot, minutes } of slots) {
    for (let bit = 0; bit < SLOT_MINUTES; bit++) {
      const minute = slot * SLOT_MINUTES + bit;
      // eslint-disable-next-line no-bitwise
      if (minute >= from && minute < to && minutes & (1 << bit)) {
        open += 1;
      }
    }
  }
  return to > from ? open / (to - from) : 0;
}

/** The whole minutes of a span as the slots that hold them. */
export function slotsBetween(
  fromMs: number,
  toMs: number,
): Array<{ slot: number; minutes: number }> {
  const slots = new Map<number, number>();
  const end = Math.floor(toMs / MS_PER_MINUTE);
  for (
    let minute = Math.floor(fromMs / MS_PER_MINUTE);
    minute < end;
    minute++
  ) {
    const slot = Math.floor(minute / SLOT_MINUTES);
    const bit = 2 ** (minute % SLOT_MINUTES);
    slots.set(slot, (slots.get(slot) ?? 0) + bit);
  }
  return [...slots].map(([slot, minutes]) => ({ slot, minutes }));
}
