/**
 * Which parts of known wholes may be shown inside a group: those with at least
 * `minimum` people, as long as what is left of a whole does not tell of 1 to
 * `minimum` - 1 people; then its smallest shown part is left out as well.
 * A part may be in several wholes. Source: metrics.md 1.8.
 */
export function partsShown<Part extends string | number>(options: {
  sizes: ReadonlyMap<Part, number>;
  wholes: ReadonlyArray<readonly Part[]>;
  minimum: number;
}): Set<Part> {
  const { sizes, wholes, minimum } = options;
  const sizeOf = (part: Part) => sizes.get(part) ?? 0;
  const shown = new Set(
    [...sizes.keys()].filter(part => sizeOf(part) >= minimum),
  );
  const smallestTelling = (whole: readonly Part[]): Part | undefined => {
    const left = whole
      .filter(part => !shown.has(part))
      .reduce((sum, part) => sum + sizeOf(part), 0);
    const [smallest] = whole
      .filter(part => shown.has(part))
      .sort((one, other) => sizeOf(one) - sizeOf(other));
    return left > 0 && left < minimum ? smallest : undefined;
  };
  // What is left out of one whole may leave too little of another.
  for (;;) {
    const telling = wholes
      .map(smallestTelling)
      .find(part => part !== undefined);
    if (telling === undefined) {
      return shown;
    }
    shown.delete(telling);
  }
}
