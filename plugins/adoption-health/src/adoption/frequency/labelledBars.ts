/** A bar that may carry its number. */
export interface LabelledBar {
  /** Pixels from the axis up. */
  height: number;
  /** Its number, as it is written. */
  text: string;
}

/** The bars that are asked for theirs: one day, and up to a day a week. */
const MOST_LABELLED = 4;
const CHARACTER_PX = 7;
const LINE_PX = 14;
/** Between a bar and its number, and between two numbers. */
const GAP_PX = 4;

/** The width of a number, or a little more. */
export function labelWidth(text: string): number {
  return text.length * CHARACTER_PX;
}

/**
 * The first bars, counted from 0, whose number stands above them without
 * touching a bar or another number. The number of the first bar ends at the
 * bar's right edge, all others are centred; earlier bars choose first.
 */
export function labelledBars(
  bars: readonly LabelledBar[],
  slotPx: number,
): Set<number> {
  const labelled = new Set<number>();
  const placed: Box[] = [];
  bars.slice(0, MOST_LABELLED).forEach((bar, index) => {
    const label = labelBox(bar, index, slotPx);
    const isFree =
      bar.text !== '' &&
      !placed.some(other => touch(widened(label), other)) &&
      !bars.some((other, at) => touch(label, barBox(other, at, slotPx)));
    if (isFree) {
      placed.push(label);
      labelled.add(index);
    }
  });
  return labelled;
}

/** In pixels from where the axis begins. */
interface Box {
  from: number;
  to: number;
  bottom: number;
  top: number;
}

function barBox(bar: LabelledBar, index: number, slotPx: number): Box {
  const from = index * slotPx;
  return { from, to: from + slotPx, bottom: 0, top: bar.height + GAP_PX };
}

function labelBox(bar: LabelledBar, index: number, slotPx: number): Box {
  const width = labelWidth(bar.text);
  const to = index === 0 ? slotPx : index * slotPx + slotPx / 2 + width / 2;
  const bottom = bar.height + GAP_PX;
  return { from: to - width, to, bottom, top: bottom + LINE_PX };
}

function widened({ from, to, ...rest }: Box): Box {
  return { ...rest, from: from - GAP_PX, to: to + GAP_PX };
}

function touch(one: Box, other: Box): boolean {
  return (
    one.from < other.to &&
    other.from < one.to &&
    one.bottom < other.top &&
    other.bottom < one.top
  );
}
