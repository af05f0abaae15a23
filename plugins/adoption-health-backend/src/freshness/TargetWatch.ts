import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Database } from '../platform/database/Database';
import { refOf } from './formulas/refOf';
import { relationTargets } from './formulas/relationTargets';
import { getKnownAbsences } from './read/getKnownAbsences';
import { stageAbsentTargets } from './write/stageAbsentTargets';

/** Complete sweeps in a row that have to miss a target. */
const SWEEPS_UNTIL_ABSENT = 2;
const REFS_AT_ONCE = 500;
/** Answers that are kept, of the picture and the catalog: not all of them. */
const KEPT_ANSWERS = 20_000;

interface TargetWatchOptions {
  knex: Database;
  catalog: CatalogService;
  credentials: BackstageCredentials;
  sweepId: number;
  /**
   * In lower case: the kinds that this sweep reads, and those that the last
   * complete one did; undefined before the first.
   */
  kinds: { read: readonly string[]; known: readonly string[] | undefined };
  /** Whether a user or a group with this ref was read. */
  isPresent: (ref: string) => boolean;
}

/**
 * Watches what relations point to. A target that the picture holds is taken to
 * be there, as are users and groups that were read; of any other the catalog is
 * asked by ref. So only what is odd is held and staged, and what vanishes is
 * noticed by the sweep after the one that missed it.
 */
export class TargetWatch {
  readonly #options: TargetWatchOptions;
  readonly #answers = new Map<string, boolean>();

  constructor(options: TargetWatchOptions) {
    this.#options = options;
  }

  /**
   * The targets of some entities that are absent now and were in the complete
   * sweep before. Stages all that are absent now. Throws what the catalog
   * client throws.
   */
  async look(entities: readonly Entity[]): Promise<ReadonlySet<string>> {
    const { knex, sweepId, isPresent } = this.#options;
    const here = new Set(entities.map(refOf));
    const targets = [...new Set(entities.flatMap(relationTargets))].filter(
      ref =>
        !here.has(ref) &&
        !isPresent(ref) &&
        this.#answers.get(ref) !== true &&
        this.#isWatched(ref),
    );
    if (targets.length === 0) {
      return new Set();
    }
    const absences = await getKnownAbsences(knex, targets);
    const [held, odd] = partition(targets, ref => absences.get(ref) === 0);
    held.forEach(ref => this.#remember(ref, true));
    const absent = await this.#absentOf(odd);
    const counted = absent.map(ref => ({
      ref,
      sweeps: Math.min((absences.get(ref) ?? 0) + 1, SWEEPS_UNTIL_ABSENT),
    }));
    await stageAbsentTargets(knex, { sweepId, targets: counted });
    return new Set(
      counted
        .filter(({ sweeps }) => sweeps >= SWEEPS_UNTIL_ABSENT)
        .map(({ ref }) => ref),
    );
  }

  /** Not what this sweep is the first to read: all of it would be asked for. */
  #isWatched(ref: string): boolean {
    const { read, known } = this.#options.kinds;
    const kind = ref.slice(0, ref.indexOf(':'));
    return (
      known !== undefined && (known.includes(kind) || !read.includes(kind))
    );
  }

  async #absentOf(refs: string[]): Promise<string[]> {
    const { catalog, credentials } = this.#options;
    const open = refs.filter(ref => !this.#answers.has(ref));
    const answers = new Map(refs.map(ref => [ref, this.#answers.get(ref)]));
    for (let start = 0; start < open.length; start += REFS_AT_ONCE) {
      const entityRefs = open.slice(start, start + REFS_AT_ONCE);
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind'] },
        { credentials },
      );
      entityRefs.forEach((ref, index) => {
        answers.set(ref, items[index] !== undefined);
        this.#remember(ref, items[index] !== undefined);
      });
    }
    return refs.filter(ref => answers.get(ref) === false);
  }

  #remember(ref: string, isThere: boolean): void {
    if (this.#answers.size >= KEPT_ANSWERS) {
      this.#answers.clear();
    }
    this.#answers.set(ref, isThere);
  }
}

function partition<T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): [first: T[], second: T[]] {
  return [all.filter(isFirst), all.filter(one => !isFirst(one))];
}
