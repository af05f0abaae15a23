/** Room that something takes on a chart, in pixels to the right and down. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CHARACTER_PX = 7;

/** The width of a short label, or a little more. */
export function labelWidth(text: string): number {
  return text.length * CHARACTER_PX;
}

/** Whether two boxes share any room; touching edges do not count. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
