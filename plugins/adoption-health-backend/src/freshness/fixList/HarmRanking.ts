import { Value } from 'backstage-plugin-adoption-health-common';
import { createHash } from 'crypto';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { entityReaders, ReadersContext } from './formulas/entityReaders';
import { inOrder, RankedEntity } from './formulas/rankedEntity';
import { readerHarm } from './formulas/readerHarm';
import { getOwnersPeople } from './read/getOwnersPeople';
import { getPictureVersion } from './read/getPictureVersion';
import { getReadersContext, ReaderSources } from './read/getReaders';
import {
  getReadershipVersion,
  ReadershipVersion,
} from './read/getReadershipVersion';
import { getTroubledEntities } from './read/getTroubledEntities';
import { Remembered } from '../../platform/Remembered';
import { WatchedReaders } from './WatchedReaders';

/** Lists that people page through stay as they were for so many changes. */
const KEPT_RANKINGS = 4;

/** All entities with an open finding, at one moment. */
export interface Ranking {
  /** The same for the same content, on every replica. */
  version: string;
  /** The most harmful first. */
  entities: readonly RankedEntity[];
  /** Of an entity in the ranking; undefined of any other. */
  readersOf: (ref: string) => Value | undefined;
}

/**
 * Ranks entities with open findings by reader harm. A ranking is kept until
 * something that it was made from changes, which each question looks up first;
 * the last few stay for those who are paging through them.
 * Source: metrics.md 3, "Reader harm".
 */
export class HarmRanking {
  readonly #sources: ReaderSources;
  readonly #readers: WatchedReaders;
  readonly #rankings = new Remembered<Ranking>({ most: KEPT_RANKINGS });

  constructor(sources: ReaderSources) {
    this.#sources = sources;
    this.#readers = new WatchedReaders(sources);
  }

  /** The ranking as of now. */
  async current(): Promise<Ranking> {
    const context = await getReadersContext(this.#sources);
    const { knex } = this.#sources;
    // Looked up before what they speak of: a ranking may be newer than its
    // version and is then made once more, but never older.
    const [picture, readership] = await Promise.all([
      getPictureVersion(knex),
      getReadershipVersion(knex, context.window),
    ]);
    const version = shortOf(
      [picture, readership.text, context.collectingSince ?? 'never'].join('|'),
    );
    return this.#rankings.of(version, () =>
      this.#rank({ version, context, readership }),
    );
  }

  /** A ranking of before, where it is still there. */
  async find(version: string): Promise<Ranking | undefined> {
    return this.#rankings.find(version);
  }

  async #rank(options: {
    version: string;
    context: ReadersContext;
    readership: ReadershipVersion;
  }): Promise<Ranking> {
    const { version, context, readership } = options;
    const { knex, pseudonymOf } = this.#sources;
    const troubled = await getTroubledEntities(knex);
    const [readers, owners] = await Promise.all([
      this.#readers.of({
        refs: new Set(troubled.map(({ ref }) => ref)),
        revisions: readership.revisions,
      }),
      getOwnersPeople(knex, {
        ownerRefs: troubled.flatMap(({ ownerRef }) => ownerRef ?? []),
        day: context.window.to,
        pseudonymOf,
      }),
    ]);
    const shown = oncePerCount(context);
    const readersByRef = new Map<string, Value>();
    const entities = troubled.map(entity => {
      const { ref, ownerRef, severity } = entity;
      const owning = owners.get(ownerRef ?? '') ?? PeopleSet.empty;
      const value = shown(readers.get(ref)?.minus(owning).size ?? 0);
      readersByRef.set(ref, value);
      return { ...entity, harm: readerHarm({ readers: value, severity }) };
    });
    return {
      version,
      entities: inOrder(entities, 'harm'),
      readersOf: ref => readersByRef.get(ref),
    };
  }
}

/** Tens of thousands of entities have a few hundred counts between them. */
function oncePerCount(context: ReadersContext): (readers: number) => Value {
  const values = new Map<number, Value>();
  return readers => {
    const value = values.get(readers) ?? entityReaders(readers, context);
    values.set(readers, value);
    return value;
  };
}

function shortOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
