import { Box, labelWidth, overlap } from '../../shared/chart/labelBox';

/** Where a label stands beside its mark. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A mark on a plane, in pixels from the top left. */
export interface PlacedMark {
  id: string;
  x: number;
  y: number;
  /** Undefined for a mark without a label. */
  text?: string;
}

const LINE_PX = 16;
const MARK_PX = 7;
const SIDES: Side[] = ['right', 'left', 'above', 'below'];

/**
 * A side for each label on which it covers no mark and no other label, and
 * stays on the plane; labels that find none are left out. Earlier marks choose
 * first.
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  plane: { width: number; height: number },
): Map<string, Side> {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y));
  const sides = new Map<string, Side>();
  for (const mark of marks) {
    const side = SIDES.find(one => {
      const candidate = labelBox(mark, one);
      return (
        candidate !== undefined &&
        isWithin(candidate, plane) &&
        !taken.some(other => overlap(candidate, other))
      );
    });
    const place = side && labelBox(mark, side);
    if (side && place) {
      taken.push(place);
      sides.set(mark.id, side);
    }
  }
  return sides;
}

function around(...[x, y]: [x: number, y: number]): Box {
  return {
    left: x - MARK_PX,
    right: x + MARK_PX,
    top: y - MARK_PX,
    bottom: y + MARK_PX,
  };
}

function labelBox(mark: PlacedMark, side: Side): Box | undefined {
  const { x, y, text } = mark;
  if (text === undefined) {
    return undefined;
  }
  const width = labelWidth(text);
  const gap = MARK_PX + 2;
  switch (side) {
    case 'right':
      return box({ left: x + gap, top: y - LINE_PX / 2, width });
    case 'left':
      return box({ left: x - gap - width, top: y - LINE_PX / 2, width });
    case 'above':
      return box({ left: x - width / 2, top: y - gap - LINE_PX, width });
    default:
      return box({ left: x - width / 2, top: y + gap, width });
  }
}

function box(at: { left: number; top: number; width: number }): Box {
  const { left, top, width } = at;
  return { left, right: left + width, top, bottom: top + LINE_PX };
}

function isWithin(
  inner: Box,
  plane: { width: number; height: number },
): boolean {
  return (
    inner.left >= 0 &&
    inner.right <= plane.width &&
    inner.top >= 0 &&
    inner.bottom <= plane.height
  );
}
