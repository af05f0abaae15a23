import { FixListSort } from 'backstage-plugin-adoption-health-common';
import { Database } from '../../platform/database/Database';
import { Cursor } from './formulas/cursor';
import { FixListFilter, isAskedFor } from './formulas/fixListQuery';
import {
  comparePlaces,
  inOrder,
  placeOf,
  RankedEntity,
  RankOrder,
} from './formulas/rankedEntity';
import { HarmRanking, Ranking } from './HarmRanking';
import { getNamedRefs } from './read/getNamedRefs';
import { getUntroubledRefs } from './read/getUntroubledRefs';

/** An entity that is asked for, and the cursor of a page that ends with it. */
export interface Candidate {
  ref: string;
  cursor: Cursor;
}

interface Search {
  filter: FixListFilter;
  sort: FixListSort;
  after: Cursor | undefined;
  /** How many come at a time. */
  chunk: number;
  /** The ranking as of now. */
  ranking: Ranking;
}

/**
 * The entities that a filter asks for, in order, each once: also when the
 * picture changes meanwhile, as long as the ranking that the cursor speaks of
 * is remembered. Where it no longer is, the list goes on from the same place
 * in the present one.
 */
export async function* candidates(
  sources: { knex: Database; harm: HarmRanking },
  search: Search,
): AsyncGenerator<Candidate[]> {
  const { knex, harm } = sources;
  const { sort, after, ranking } = search;
  if (sort === 'name') {
    yield* byName(knex, search);
    return;
  }
  const begun = after === undefined || after.in === 'names';
  const pinned = begun ? ranking : await harm.find(after.version);
  const paged = pinned ?? ranking;
  const asked = paged.entities.filter(one => isAskedFor(search.filter, one));
  if (after?.in !== 'rest') {
    yield* ranked(asked, { ...search, order: sort, version: paged.version });
  }
  yield* untroubled(knex, {
    ...search,
    order: sort,
    version: paged.version,
    shown: new Set(asked.map(({ ref }) => ref)),
  });
}

function* ranked(
  asked: RankedEntity[],
  search: Search & { order: RankOrder; version: string },
): Generator<Candidate[]> {
  const { after, chunk, order, version } = search;
  const sorted = order === 'harm' ? asked : inOrder(asked, order);
  const next =
    after?.in === 'ranking'
      ? sorted.findIndex(one => comparePlaces(placeOf(one, order), after) > 0)
      : 0;
  if (next === -1) {
    return;
  }
  for (let start = next; start < sorted.length; start += chunk) {
    yield sorted.slice(start, start + chunk).map(entity => {
      const { rank, ref } = placeOf(entity, order);
      const place = { rank: [...rank], ref };
      return { ref, cursor: { in: 'ranking', sort: order, version, ...place } };
    });
  }
}

async function* untroubled(
  knex: Database,
  search: Search & {
    order: RankOrder;
    version: string;
    /** What the ranking showed; it may be without findings by now. */
    shown: ReadonlySet<string>;
  },
): AsyncGenerator<Candidate[]> {
  const { filter, after, chunk: limit, order, version, shown } = search;
  let last = after?.in === 'rest' ? after.ref : undefined;
  for (;;) {
    const refs = await getUntroubledRefs(knex, { filter, after: last, limit });
    yield refs
      .filter(ref => !shown.has(ref))
      .map(ref => ({ ref, cursor: { in: 'rest', sort: order, version, ref } }));
    last = refs.at(-1);
    if (refs.length < limit) {
      return;
    }
  }
}

async function* byName(
  knex: Database,
  search: Search,
): AsyncGenerator<Candidate[]> {
  const { filter, chunk: limit } = search;
  let after = search.after?.in === 'names' ? search.after : undefined;
  for (;;) {
    const found = await getNamedRefs(knex, { filter, after, limit });
    const page = found.map(
      ({ name, ref }) => ({ in: 'names', sort: 'name', name, ref }) as const,
    );
    yield page.map(cursor => ({ ref: cursor.ref, cursor }));
    after = page.at(-1);
    if (found.length < limit) {
      return;
    }
  }
}
