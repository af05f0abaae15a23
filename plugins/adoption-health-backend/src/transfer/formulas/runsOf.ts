/** Neighbours with the same key, at most `limit` of them at a time. */
export function runsOf<Item>(
  items: Item[],
  options: { key: (item: Item) => string | number; limit: number },
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (
      run &&
      run.length < options.limit &&
      options.key(run[0]) === options.key(item)
    ) {
      run.push(item);
    } else {
      runs.push([item]);
    }
  }
  return runs;
}
