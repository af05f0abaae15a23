const DIGITS = 2;

/** A number that is not known exactly, with no more digits than are meant. */
export function roughly(count: number): number {
  return Number(count.toPrecision(DIGITS));
}
