import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { KEY_CHECK_TEXT } from './formulas/keyCheck';
import { lineIds } from './formulas/lineIds';
import { CatalogLine, readCatalog } from './read/readCatalog';
import { readEvents } from './read/readEvents';
import { readFacts } from './read/readFacts';
import { readHead } from './read/readHead';
import { readPeopleByDay } from './read/readPeopleByDay';
import { readGuards, readRecords } from './read/readRecords';
import { withSnapshot } from './read/withSnapshot';
import { TransferServices } from './services';

/**
 * Everything, as text that `POST /admin/import` of an empty instance takes
 * back: some lines at a time, as of one moment, read no faster than it is
 * asked for. Derived data is left out: months, verifications, and what the
 * next sweep finds by itself.
 */
export async function* exportLines(
  services: Pick<
    TransferServices,
    'knex' | 'people' | 'clock' | 'reportingDay' | 'timeZone'
  > & { newId: () => string },
): AsyncGenerator<string> {
  const { knex, people, clock, reportingDay, timeZone } = services;
  const takeOut = services.newId();
  const takenMs = clock();
  const nextId = lineIds(takeOut);
  const head: ExportLine = {
    type: 'take-out',
    version: 1,
    takeOut,
    takenAt: new Date(takenMs).toISOString(),
    timeZone,
    keyCheck: people.pseudonymOf(KEY_CHECK_TEXT),
  };
  const pages = withSnapshot(knex, async function* read(snapshot) {
    // So that an answer does not begin where storage is away.
    await snapshot.raw('SELECT 1');
    yield [head];
    yield* readGuards(snapshot);
    yield* readHead(snapshot);
    yield* readPeopleByDay(snapshot, nextId);
    yield* readFacts(snapshot, nextId);
    yield* readEvents(snapshot, nextId);
    yield* readRecords(snapshot, nextId);
    yield* readCatalog(snapshot, { takenDay: reportingDay(takenMs) });
  });
  let lines = 0;
  for await (const page of pages) {
    lines += page.length;
    yield text(page);
  }
  yield text([{ type: 'end', lines }]);
}

function text(lines: Array<ExportLine | CatalogLine>): string {
  return lines.map(line => `${JSON.stringify(line)}\n`).join('');
}
