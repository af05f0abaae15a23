import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../../platform/database/among';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { GroupSize } from '../../../privacy/groupSize';
import {
  entityReaders,
  ReadersContext,
  readersDays,
  readersWindow,
} from '../formulas/entityReaders';
import { getOwnersPeople } from './getOwnersPeople';
import { getReadersByDay } from './getReadersByDay';

/** What questions about readers need from the rest of the backend. */
export interface ReaderSources {
  knex: Knex;
  today: () => DayNumber;
  groupSize: GroupSize;
  /** The first day with data; undefined before there is any. */
  collectingSince: () => Promise<DayNumber | undefined>;
  /** Coverage of the windows within a run of days. */
  coverage: (days: {
    from: DayNumber;
    to: DayNumber;
  }) => Promise<(window: DayWindow) => number>;
  /** What a person is known as in the database. */
  pseudonymOf: (userRef: string) => string;
}

/**
 * Distinct people who opened the pages of entities in the last 28 complete
 * days and are not among their owners, by full lower-case ref, for a page of
 * them. Metric `entityReaders`: suppressed below the minimum group size.
 */
export async function getReaders(
  sources: ReaderSources,
  refs: readonly string[],
): Promise<Map<string, Value>> {
  const context = await getReadersContext(sources);
  const counts = await countReaders(sources, { refs, window: context.window });
  return new Map(
    refs.map(ref => [ref, entityReaders(counts.get(ref) ?? 0, context)]),
  );
}

/** What the readers of every entity have in common just now. */
export async function getReadersContext(
  sources: ReaderSources,
): Promise<ReadersContext> {
  const window = readersWindow(sources.today());
  const [collectingSince, coverage] = await Promise.all([
    sources.collectingSince(),
    sources.coverage(window),
  ]);
  const { groupSize } = sources;
  return { window, collectingSince, coverage: coverage(window), groupSize };
}

async function countReaders(
  { knex, pseudonymOf }: ReaderSources,
  options: { refs: readonly string[]; window: DayWindow },
): Promise<Map<string, number>> {
  const { refs, window } = options;
  const readers = await getReaderSets(knex, options);
  const owners = await getOwnerRefs(knex, [...readers.keys()]);
  const people = await getOwnersPeople(knex, {
    ownerRefs: owners.values(),
    day: window.to,
    pseudonymOf,
  });
  return new Map(
    refs.map(ref => {
      const set = readers.get(ref) ?? PeopleSet.empty;
      const owning = people.get(owners.get(ref) ?? '') ?? PeopleSet.empty;
      return [ref, set.minus(owning).size];
    }),
  );
}

async function getOwnerRefs(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await knex('entity')
    .where(among(knex, 'ref', refs))
    .whereNotNull('owner_ref')
    .select<Array<{ ref: string; owner_ref: string }>>('ref', 'owner_ref');
  return new Map(rows.map(row => [row.ref, row.owner_ref]));
}

async function getReaderSets(
  knex: Knex,
  options: { refs: readonly string[]; window: DayWindow },
): Promise<Map<string, PeopleSet>> {
  const days = readersDays(options.window);
  const sets = new Map<string, PeopleSet[]>();
  for (const { ref, people } of await getReadersByDay(knex, {
    refs: options.refs,
    days,
  })) {
    const seen = sets.get(ref) ?? [];
    sets.set(ref, seen);
    seen.push(people);
  }
  return new Map([...sets].map(([ref, all]) => [ref, PeopleSet.union(all)]));
}
