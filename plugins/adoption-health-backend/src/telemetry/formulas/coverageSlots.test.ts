import { coverageOf, slotOf, slotsBetween } from './coverageSlots';

const minute = (n: number) => n * 60_000;

describe('coverageOf', () => {
  it('is the share of open minutes', () => {
    const slots = [{ slot: 0, minutes: 0b111 }];
    expect(coverageOf(slots, { fromMs: 0, toMs: minute(6) })).toBe(0.5);
  });

  it('leaves out minutes beyond the span', () => {
    const slots = [{ slot: 1, minutes: 0b1111 }];
    const span = { fromMs: minute(32), toMs: minute(36) };
    expect(coverageOf(slots, span)).toBe(0.5);
  });

  it('is 0 without a minute, and without a span', () => {
    expect(coverageOf([], { fromMs: 0, toMs: minute(5) })).toBe(0);
    expect(coverageOf([], { fromMs: 5, toMs: 5 })).toBe(0);
  });

  it('finds the slot of an instant', () => {
    expect(slotOf(minute(29))).toBe(0);
    expect(slotOf(minute(30))).toBe(1);
  });
});

describe('slotsBetween', () => {
  it('holds every whole minute of the span, and no other', () => {
    const slots = slotsBetween(minute(28), minute(32) + 59_999);
    expect(slots).toEqual([
      { slot: 0, minutes: 2 ** 28 + 2 ** 29 },
      { slot: 1, minutes: 0b11 },
    ]);
    expect(coverageOf(slots, { fromMs: 0, toMs: minute(60) })).toBe(4 / 60);
  });

  it('holds nothing of an empty span', () => {
    expect(slotsBetween(minute(3), minute(3))).toEqual([]);
  });
});
