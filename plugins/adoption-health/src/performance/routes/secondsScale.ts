/** Beyond so many targets a bar is cut, so that one outlier hides no other. */
const MOST_TARGETS = 3;
const STEPS_MS = [1000, 2000, 5000, 10_000, 20_000];
const MOST_TICKS = 5;

/** A time axis from 0. Positions are shares 0..1 of its width. */
export interface SecondsScale {
  endMs: number;
  ticksMs: number[];
  position(ms: number): number;
}

/** An axis that holds the target and all times, or most of them. */
export function secondsScale(
  timesMs: number[],
  targetMs: number,
): SecondsScale {
  const wanted = Math.max(targetMs * 1.5, ...timesMs);
  const end = Math.min(wanted, targetMs * MOST_TARGETS);
  const step =
    STEPS_MS.find(size => end / size <= MOST_TICKS) ??
    STEPS_MS[STEPS_MS.length - 1];
  const endMs = Math.ceil(end / step) * step;
  const ticksMs = Array.from(
    { length: Math.floor(endMs / step) + 1 },
    (_, i) => i * step,
  );
  return {
    endMs,
    ticksMs,
    position: ms => Math.min(Math.max(ms / endMs, 0), 1),
  };
}
