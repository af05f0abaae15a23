import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { eventLines, names } from './__testUtils__/histories';
import { instance } from './__testUtils__/instance';

// What metrics.md says, written down again and with nothing of ours: a wrong
// formula is not wrong here too.

interface Line {
  id: string;
  type?: string;
  at: string;
  userRef: string;
  action?: string;
  subject?: string;
  value?: number;
}

/** The calendar day in New York, as the browser's own calendar has it. */
function calendarDay(at: string): string {
  return new Date(at).toLocaleDateString('sv-SE', {
    timeZone: 'America/New_York',
  });
}

function isActivity({ type, action, subject }: Line): boolean {
  return (
    type !== 'timing' &&
    action !== 'signIn' &&
    action?.startsWith('_') === false &&
    !(action === 'navigate' && subject?.startsWith('/adoption-health'))
  );
}

/** Events and people by day, e.g. `2026-11-01 3 ada,bob`. */
function recount(lines: Line[]): string[] {
  const once = [...new Map(lines.map(line => [line.id, line])).values()];
  const days = [
    ...new Set(once.filter(isActivity).map(l => calendarDay(l.at))),
  ];
  return days.sort().map(day => {
    const ofDay = once.filter(
      line => isActivity(line) && calendarDay(line.at) === day,
    );
    const people = new Set(ofDay.map(l => l.userRef.split('/')[1]));
    return `${day} ${ofDay.length} ${[...people].sort().join(',')}`;
  });
}

async function facts(knex: Knex): Promise<string[]> {
  const ids = await instance(knex).people.idsOf(
    names.map(name => `user:default/${name}`),
  );
  const rows = await knex('usage_count')
    .join('usage_people', join =>
      join
        .on('usage_people.kind', 'usage_count.kind')
        .andOn('usage_people.day', 'usage_count.day'),
    )
    .where('usage_count.kind', 'portal')
    .orderBy('usage_count.day')
    .select('usage_count.day', 'events', 'people');
  return rows.map(row => {
    const set = PeopleSet.decode(row.people);
    const people = names.filter((_, index) => set.has(ids[index])).sort();
    const day = new Date(row.day * 86_400_000).toISOString().slice(0, 10);
    return `${day} ${row.events} ${people.join(',')}`;
  });
}

const history = fc
  .array(eventLines, { maxLength: 40 })
  .map(lines => lines.map((line, i) => ({ ...line, id: `line ${i}` })))
  .chain(lines =>
    fc.record({
      lines: fc.constant(lines),
      // Repeats of some, in another order, some of them late.
      repeats: fc.shuffledSubarray(lines),
      cut: fc.integer({ min: 0, max: lines.length }),
    }),
  );

// Generated histories take their time on a real database.
jest.setTimeout(120_000);

describe.each(eachDatabase())('facts of an import on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('equal a recount of the lines, whatever their order and days', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ lines, repeats, cut }) => {
        for (const table of [
          'event',
          'flush',
          'fact_day',
          'usage_count',
          'usage_people',
          'timing_day',
          'imported_line',
        ]) {
          await knex(table).del();
        }
        const { takeIn, rollUp } = instance(knex, {
          timeZone: 'America/New_York',
          retentionDays: 30,
        });
        await takeIn(...lines.slice(cut), ...repeats);
        await rollUp();
        await takeIn(...repeats, ...lines);
        await rollUp();
        expect(await facts(knex)).toEqual(recount(lines));
      }),
      { numRuns: 12 },
    );
  });

  it('put each hour of a day of 23 or 25 hours where the clock says', async () => {
    const { takeIn, rollUp } = instance(knex, {
      timeZone: 'America/New_York',
    });
    const hours = (start: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        at: new Date(Date.parse(start) + i * 3_600_000).toISOString(),
        userRef: 'user:default/ada',
        action: 'click',
        subject: '',
      }));
    await takeIn(
      ...hours('2026-03-08T05:00:00Z', 24),
      ...hours('2026-11-01T04:00:00Z', 26),
    );
    await rollUp();
    expect(await facts(knex)).toEqual([
      '2026-03-08 23 ada',
      '2026-03-09 1 ada',
      '2026-11-01 25 ada',
      '2026-11-02 1 ada',
    ]);
  });
});
