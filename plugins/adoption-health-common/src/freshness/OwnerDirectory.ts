import { Entity } from '@backstage/catalog-model';
import { ownerRefs } from './ownerRefs';
import { OwnerEvidence, OwnerState } from './rules/FreshnessRule';

/**
 * What is known about possible owners. What is neither known to exist nor
 * known to be absent stays `unknown`, and nobody is accused over it.
 */
export class OwnerDirectory {
  readonly #present = new Set<string>();
  readonly #absent = new Set<string>();
  readonly #byName = new Map<string, string[]>();

  /** Notes that the entity with this full lower-case ref exists. */
  addPresent(ref: string): void {
    if (this.#present.has(ref)) {
      return;
    }
    this.#present.add(ref);
    const name = nameOf(ref);
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), ref]);
  }

  /** Notes that there is no entity with this ref. */
  addAbsent(ref: string): void {
    this.#absent.add(ref);
  }

  /** Whether the owner with this full lower-case ref exists. */
  stateOf(ref: string): OwnerState {
    if (this.#present.has(ref)) {
      return 'resolved';
    }
    return this.#absent.has(ref) ? 'unresolved' : 'unknown';
  }

  /** Everything a rule may know about the owners of an entity. */
  evidenceFor(entity: Entity): OwnerEvidence[] {
    return ownerRefs(entity).map(ref => ({
      ref,
      state: this.stateOf(ref),
      sameName: this.#sameName(ref),
    }));
  }

  #sameName(ref: string): string[] {
    const found = this.#byName.get(nameOf(ref)) ?? [];
    return found.filter(other => other !== ref);
  }
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
