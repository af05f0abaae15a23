/** Hashes of the fields that an entity filled in, by path. */
export type FieldHashes = Readonly<Record<string, string>>;

/** The fields that were added, removed or changed between two looks. */
export function differingPaths(looks: {
  before: FieldHashes;
  now: FieldHashes;
}): string[] {
  const { before, now } = looks;
  const paths = new Set([...Object.keys(before), ...Object.keys(now)]);
  const at = (hashes: FieldHashes, path: string) =>
    Object.hasOwn(hashes, path) ? hashes[path] : undefined;
  return [...paths].filter(path => at(before, path) !== at(now, path)).sort();
}
