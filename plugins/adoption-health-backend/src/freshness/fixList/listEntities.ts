import {
  FixList,
  FixListItem,
  FixListSort,
  MyCatalog,
} from 'backstage-plugin-adoption-health-common';
import { Candidate, candidates } from './candidates';
import { Cursor, cursorText } from './formulas/cursor';
import { FixListFilter, isAskedFor } from './formulas/fixListQuery';
import { readerHarm, worstSeverity } from './formulas/readerHarm';
import { HarmRanking, Ranking } from './HarmRanking';
import { FixListRow, getFixListRows } from './read/getFixListRows';
import { getOwnedEntities } from './read/getOwnedEntities';
import { getReaders, ReaderSources } from './read/getReaders';
import { countUntroubled } from './read/getUntroubledRefs';
import { Visibility } from './visibility';

/** Where answers about many entities come from. */
export interface FixListSources extends ReaderSources {
  harm: HarmRanking;
  /** Seals cursors; the same on all replicas. */
  cursorKey: Buffer;
}

/** How many are looked at at a time where not all can be shown, or sent. */
const CHUNK = 500;
/** What one answer looks at where hardly any can be shown. */
const MOST_CHUNKS = 10;
/** Entities of `/freshness/mine` that are shown; the counts tell of the rest. */
const MOST_OF_MINE = 200;

interface Question {
  filter: FixListFilter;
  sort: FixListSort;
  visibility: Visibility;
}

/**
 * A page of the entities that a filter asks for, as far as the caller may see
 * them. Where the caller may see some only, a page can be shorter than `limit`
 * and yet have a next one.
 */
export async function listEntities(
  sources: FixListSources,
  question: Question & { limit: number; after: Cursor | undefined },
): Promise<FixList> {
  const { filter, visibility, limit } = question;
  if (visibility.sees === 'nothing') {
    return { items: [], total: 0 };
  }
  const ranking = await sources.harm.current();
  const seesAll = visibility.sees === 'everything';
  const chunk = seesAll ? limit + 1 : Math.max(CHUNK, limit + 1);
  const found: Shown[] = [];
  let chunks = 0;
  let last: Candidate | undefined;
  let more = false;
  for await (const some of candidates(sources, {
    ...question,
    chunk,
    ranking,
  })) {
    found.push(...(await shownOf(sources, { ...question, some })));
    last = some.at(-1) ?? last;
    if (found.length > limit || ++chunks === MOST_CHUNKS) {
      more = true;
      break;
    }
  }
  const page = found.slice(0, limit);
  const end = found.length > limit ? page.at(-1)?.candidate : last;
  return {
    items: await itemsOf(sources, { shown: page, ranking }),
    total: seesAll
      ? ranking.entities.filter(one => isAskedFor(filter, one)).length +
        (await countUntroubled(sources.knex, filter))
      : undefined,
    nextCursor:
      more && end ? cursorText(end.cursor, sources.cursorKey) : undefined,
  };
}

/** All entities that a filter asks for and the caller may see, in parts. */
export async function* listAllEntities(
  sources: FixListSources,
  question: Question,
): AsyncGenerator<FixListItem[]> {
  if (question.visibility.sees === 'nothing') {
    return;
  }
  const ranking = await sources.harm.current();
  const search = { ...question, chunk: CHUNK, after: undefined, ranking };
  for await (const some of candidates(sources, search)) {
    const shown = await shownOf(sources, { ...question, some });
    yield await itemsOf(sources, { shown, ranking });
  }
}

/**
 * What somebody owns, themselves or through their groups: how much of it is in
 * which state, and what has open findings, the most harmful first, 200 at most.
 */
export async function listOwnEntities(
  sources: FixListSources,
  question: { ownershipRefs: readonly string[]; visibility: Visibility },
): Promise<MyCatalog> {
  const { visibility } = question;
  const owners = new Set(question.ownershipRefs.map(ref => ref.toLowerCase()));
  const stored = await getOwnedEntities(sources.knex, [...owners]);
  const visible = await amongVisible(
    visibility,
    stored.map(({ ref }) => ref),
  );
  const owned = stored.filter(({ ref }) => visible.has(ref));
  const ranking = await sources.harm.current();
  const worst = ranking.entities
    .filter(({ ref }) => visible.has(ref))
    .slice(0, MOST_OF_MINE);
  const rows = await rowsOf(
    sources,
    worst.map(({ ref }) => ref),
  );
  const shown = worst.flatMap(({ ref }) => {
    const row = rows.get(ref);
    return row && row.filtered.rules.length > 0 ? { row } : [];
  });
  return {
    owned: owned.length,
    stale: owned.filter(({ state }) => state === 'stale').length,
    unknown: owned.filter(({ state }) => state === 'unknown').length,
    items: await itemsOf(sources, { shown, ranking }),
  };
}

interface Shown {
  row: FixListRow;
  candidate: Candidate;
}

/** Of some candidates those that are still asked for, and may be seen. */
async function shownOf(
  sources: FixListSources,
  question: Question & { some: Candidate[] },
): Promise<Shown[]> {
  const { filter, visibility, some } = question;
  const refs = some.map(({ ref }) => ref);
  const visible = await amongVisible(visibility, refs);
  const rows = await rowsOf(
    sources,
    refs.filter(ref => visible.has(ref)),
  );
  return some.flatMap(candidate => {
    const row = rows.get(candidate.ref);
    return row && isAskedFor(filter, row.filtered) ? { row, candidate } : [];
  });
}

async function amongVisible(
  visibility: Visibility,
  refs: string[],
): Promise<ReadonlySet<string>> {
  if (visibility.sees === 'some') {
    return visibility.among(refs);
  }
  return new Set(visibility.sees === 'everything' ? refs : []);
}

function rowsOf(
  { knex, today }: FixListSources,
  refs: string[],
): Promise<Map<string, FixListRow>> {
  return getFixListRows(knex, { refs, day: today() });
}

async function itemsOf(
  sources: FixListSources,
  page: { shown: Array<{ row: FixListRow }>; ranking: Ranking },
): Promise<FixListItem[]> {
  const { shown, ranking } = page;
  const unranked = shown
    .map(({ row }) => row.item.ref)
    .filter(ref => ranking.readersOf(ref) === undefined);
  const others =
    unranked.length > 0 ? await getReaders(sources, unranked) : undefined;
  return shown.map(({ row: { item } }) => {
    const readers = ranking.readersOf(item.ref) ?? others?.get(item.ref);
    if (!readers) {
      throw new Error('The readers of an entity were not counted');
    }
    const open = item.findings.filter(({ attested }) => !attested);
    const severity = worstSeverity(open.map(finding => finding.severity));
    return { ...item, readers, harm: readerHarm({ readers, severity }) };
  });
}
