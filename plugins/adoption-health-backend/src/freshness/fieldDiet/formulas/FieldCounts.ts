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
 * Counts the fields of entities. `entities` and `compared` are counted once a
 * kind, at {@link ANY_PATH}: they are the same for each of its fields, also for
 * those that no entity has.
 */
export class FieldCounts {
  readonly #commonPaths: readonly string[];
  /** By kind and by path. */
  readonly #counts = new Map<string, Map<string, FieldCount>>();
  #size = 0;

  constructor(options: { commonPaths: readonly string[] }) {
    this.#commonPaths = options.commonPaths;
  }

  /** How many fields of kinds were counted. */
  get size(): number {
    return this.#size;
  }

  add({ kind, fields, differed }: CountedEntity): void {
    const ofKind = this.#counts.get(kind) ?? this.#begin(kind);
    const at = (path: string) =>
      ofKind.get(path) ?? this.#put(ofKind, { kind, path });
    const whole = at(ANY_PATH);
    whole.entities += 1;
    whole.compared += differed ? 1 : 0;
    for (const { path, byMachine } of fields) {
      const field = at(path);
      field.filled += 1;
      field.machineFilled += byMachine ? 1 : 0;
    }
    for (const path of differed ?? []) {
      at(path).differed += 1;
    }
  }

  /** Answers what was counted since the last time, and begins anew. */
  take(): FieldCount[] {
    const counts = [...this.#counts.values()].flatMap(ofKind => [
      ...ofKind.values(),
    ]);
    this.#counts.clear();
    this.#size = 0;
    return counts;
  }

  #begin(kind: string): Map<string, FieldCount> {
    const ofKind = new Map<string, FieldCount>();
    this.#counts.set(kind, ofKind);
    for (const path of [ANY_PATH, ...this.#commonPaths]) {
      this.#put(ofKind, { kind, path });
    }
    return ofKind;
  }

  #put(
    ofKind: Map<string, FieldCount>,
    field: { kind: string; path: string },
  ): FieldCount {
    const count = nothing(field.kind, field.path);
    ofKind.set(field.path, count);
    this.#size += 1;
    return count;
  }
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
