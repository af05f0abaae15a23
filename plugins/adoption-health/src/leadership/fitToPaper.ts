/** A4 landscape without its margins of 8 mm, in CSS pixels. */
export const PAPER = { width: 1062, height: 733 };

const LARGEST = 1;
const SMALLEST = 0.5;
const STEP = 0.05;

/**
 * The largest zoom at which a sheet fits on one page. `heightAt` lays it out
 * at a width and says how high it gets: the smaller the zoom, the wider it may
 * be. What does not fit at the smallest zoom runs on.
 */
export function fitToPaper(heightAt: (width: number) => number): number {
  const steps = Math.round((LARGEST - SMALLEST) / STEP);
  for (let step = 0; step < steps; step += 1) {
    const zoom = Number((LARGEST - step * STEP).toFixed(2));
    if (heightAt(PAPER.width / zoom) * zoom <= PAPER.height) {
      return zoom;
    }
  }
  return SMALLEST;
}
