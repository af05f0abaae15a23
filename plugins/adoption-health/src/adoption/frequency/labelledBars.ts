import { Box, labelWidth, overlap } from '../../shared/chart/labelBox';

/** A bar that may carry its number. */
export interface LabelledBar {
  /** Pixels from the axis up. */
  height: number;
  /** Its number, as it is written. */
  text: string;
}

/** The bars that are asked for theirs: one day, and up to a day a week. */
const MOST_LABELLED = 4;
const LINE_PX = 14;
/** Between a bar and its number, and between two numbers. */
const GAP_PX = 4;

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
      !placed.some(other => overlap(widened(label), other)) &&
      !bars.some((other, at) => overlap(label, barBox(other, at, slotPx)));
    if (isFree) {
      placed.push(label);
      labelled.add(index);
    }
  });
  return labelled;
}

/** Its bar and the gap above, from where the axis begins. */
function barBox(bar: LabelledBar, index: number, slotPx: number): Box {
  const left = index * slotPx;
  return {
    left,
    right: left + slotPx,
    top: -bar.height - GAP_PX,
    bottom: 0,
  };
}

function labelBox(bar: LabelledBar, index: number, slotPx: number): Box {
  const width = labelWidth(bar.text);
  const right = index === 0 ? slotPx : index * slotPx + slotPx / 2 + width / 2;
  const bottom = -bar.height - GAP_PX;
  return { left: right - width, right, top: bottom - LINE_PX, bottom };
}

function widened({ left, right, ...rest }: Box): Box {
  return { ...rest, left: left - GAP_PX, right: right + GAP_PX };
}
