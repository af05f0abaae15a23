/** What one look at an entity adds to the counts of its kind. */
export interface CountedEntity {
  kind: string;
  fields: ReadonlyArray<{ path: string; byMachine: boolean }>;
  /** Paths that differed after 90 days; undefined until it was compared. */
  differed: readonly string[] | undefined;
}

/** How often a field of a kind is filled in, and changes. */
export interface FieldCount {
  kind: string;
  /** Empty for the entities of the kind themselves. */
  path: string;
  entities: number;
  filled: number;
  machineFilled: number;
  compared: number;
  differed: number;
}

/** Path of the counts of the entities themselves. */
export const ANY_PATH = '';

/**
 * Counts the fields of some entities. `entities` and `compared` are counted
 * once a kind, at {@link ANY_PATH}: they are the same for each of its fields,
 * also for those that no entity of this page has.
 */
export function fieldCount(
  entities: readonly CountedEntity[],
  options: { commonPaths: readonly string[] },
): FieldCount[] {
  const counts = new Map<string, FieldCount>();
  const at = (kind: string, path: string): FieldCount => {
    const key = `${kind}\n${path}`;
    const found = counts.get(key) ?? nothing(kind, path);
    counts.set(key, found);
    return found;
  };
  for (const { kind, fields, differed } of entities) {
    const whole = at(kind, ANY_PATH);
    whole.entities += 1;
    whole.compared += differed ? 1 : 0;
    options.commonPaths.forEach(path => at(kind, path));
    for (const { path, byMachine } of fields) {
      const field = at(kind, path);
      field.filled += 1;
      field.machineFilled += byMachine ? 1 : 0;
    }
    for (const path of differed ?? []) {
      at(kind, path).differed += 1;
    }
  }
  return [...counts.values()];
}

function nothing(kind: string, path: string): FieldCount {
  return {
    kind,
    path,
    entities: 0,
    filled: 0,
    machineFilled: 0,
    compared: 0,
    differed: 0,
  };
}
