import { Database } from '../platform/database/Database';
import { dayStartMs } from '../platform/dayBounds';
import { DayWindow } from '../platform/window';
import { coverageOfSpans } from './formulas/coverageOfSpans';
import { slotOf } from './formulas/coverageSlots';
import { getCoverageSlots } from './read/getCoverageSlots';

/** Replicas mark the present half hour; clocks may be a little apart. */
const STILL_OPEN_SLOTS = 4;

/** An import may tell of the past, and on another replica. */
const REREAD_MS = 60_000;

/**
 * Answers coverage from memory: past half hours hardly ever change, so only
 * the last few are read again, and all of them once a minute.
 */
export class CoverageHistory {
  readonly #knex: Database;
  readonly #timeZone: string;
  readonly #minutesOfSlot = new Map<number, number>();
  /** When days begin: that never changes, and takes long to find out. */
  readonly #startsMs = new Map<number, number>();
  #settledUntil = -1;
  #readMs = -Infinity;
  /** Of all slots known: a year has 17,520 of them, and few ever change. */
  #coverage?: ReturnType<typeof coverageOfSpans>;

  constructor(options: { knex: Database; timeZone: string }) {
    this.#knex = options.knex;
    this.#timeZone = options.timeZone;
  }

  /**
   * Coverage of any window: the share of its minutes, so far as they have
   * passed, in which ingest was open.
   */
  async byWindow(
    nowMs: number,
  ): Promise<(window: Pick<DayWindow, 'from' | 'to'>) => number> {
    if (nowMs - this.#readMs >= REREAD_MS) {
      this.#settledUntil = -1;
      this.#readMs = nowMs;
    }
    const recent = await getCoverageSlots(this.#knex, this.#settledUntil + 1);
    for (const { slot, minutes } of recent) {
      if (this.#minutesOfSlot.get(slot) !== minutes) {
        this.#minutesOfSlot.set(slot, minutes);
        this.#coverage = undefined;
      }
    }
    this.#settledUntil = slotOf(nowMs) - STILL_OPEN_SLOTS;

    this.#coverage ??= coverageOfSpans(
      [...this.#minutesOfSlot]
        .map(([slot, minutes]) => ({ slot, minutes }))
        .sort((a, b) => a.slot - b.slot),
    );
    const coverage = this.#coverage;
    return window =>
      coverage({
        fromMs: this.#startMs(window.from),
        toMs: Math.min(nowMs, this.#startMs(window.to + 1)),
      });
  }

  #startMs(day: number): number {
    const startMs = this.#startsMs.get(day) ?? dayStartMs(day, this.#timeZone);
    this.#startsMs.set(day, startMs);
    return startMs;
  }
}
