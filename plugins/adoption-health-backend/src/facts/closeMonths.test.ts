import { dayNumber } from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { storedEvent, storeEvents } from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { closeMonths } from './closeMonths';
import { monthOf, monthStart } from './formulas/months';
import { getUsageOverDays } from './read/getUsageOverDays';
import { rollUp } from './rollUp';

const settings = { targetMs: 5000, timeZone: 'UTC' };
const january = dayNumber('2024-01-01');
const february = dayNumber('2024-02-01');
const march = dayNumber('2024-03-01');

interface Visit {
  day: number;
  person: number;
  route: number;
  value: number;
}

describe.each(eachDatabase())('closed months on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  const clear = async () => {
    for (const table of [
      'event',
      'flush',
      'fact_day',
      'usage_count',
      'usage_people',
      'usage_month',
      'closed_month',
    ]) {
      await knex(table).del();
    }
  };
  beforeEach(clear);

  const add = async (...visits: Visit[]) => {
    await storeEvents(
      knex,
      ...visits.map(({ day, person, route, value }) =>
        storedEvent({ day, person_id: person, route_id: route, value }),
      ),
    );
    await rollUp(knex, settings);
  };
  const visit = (overrides: Partial<Visit>): Visit => ({
    day: january,
    person: 1,
    route: 1,
    value: 1,
    ...overrides,
  });
  const overDays = async (from: number, to: number) => {
    const totals = await getUsageOverDays(knex, { kind: 'route', from, to });
    return [...totals]
      .map(([route, total]) => [
        route,
        total.events,
        total.valueSum,
        ...total.people,
      ])
      .sort((a, b) => a[0] - b[0]);
  };

  it('are those that have been over for eight days', async () => {
    await add(visit({ day: january }), visit({ day: february }));
    const closedOn = async (today: number) => {
      await closeMonths(knex, { today });
      return knex('closed_month').orderBy('month').pluck('month');
    };
    expect(await closedOn(february + 7)).toEqual([]);
    expect(await closedOn(february + 8)).toEqual([monthOf(january)]);
    expect(await closedOn(march + 8)).toEqual([
      monthOf(january),
      monthOf(february),
    ]);
  });

  it('are not taken, and closed anew, where a day of theirs changed', async () => {
    await add(visit({}));
    await closeMonths(knex, { today: march });
    await add(visit({ day: january + 3, person: 2, value: 5 }));
    const expected = [[1, 2, 6, 1, 2]];
    expect(await overDays(january, february - 1)).toEqual(expected);
    await closeMonths(knex, { today: march });
    await knex('usage_people').del();
    expect(await overDays(january, february - 1)).toEqual(expected);
  });

  it('give the same as the plain union of the days', async () => {
    const visits = fc.array(
      fc.record({
        day: fc.integer({ min: january, max: january + 130 }),
        person: fc.integer({ min: 1, max: 100 }),
        route: fc.integer({ min: 1, max: 4 }),
        value: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 1, maxLength: 150 },
    );
    const spans = fc.array(
      fc.tuple(
        fc.integer({ min: -10, max: 140 }),
        fc.integer({ min: 0, max: 140 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        visits,
        fc.array(visits, { maxLength: 1 }),
        spans,
        async (list, late, chosen) => {
          await clear();
          await add(...list);
          await closeMonths(knex, { today: january + 140 });
          await add(...late.flat());
          const all = [...list, ...late.flat()];
          for (const [start, length] of chosen) {
            const [from, to] = [january + start, january + start + length];
            const within = all.filter(one => one.day >= from && one.day <= to);
            const routes = [...new Set(within.map(one => one.route))].sort();
            expect(await overDays(from, to)).toEqual(
              routes.map(route => {
                const of = within.filter(one => one.route === route);
                return [
                  route,
                  of.length,
                  of.reduce((sum, one) => sum + one.value, 0),
                  ...[...new Set(of.map(one => one.person))].sort(
                    (a, b) => a - b,
                  ),
                ];
              }),
            );
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 30_000);

  it('know their first days', () => {
    expect(monthStart(monthOf(dayNumber('2024-02-29')))).toBe(february);
    expect(monthOf(dayNumber('1970-01-31'))).toBe(0);
    expect(monthOf(dayNumber('2025-12-31')) + 1).toBe(
      monthOf(dayNumber('2026-01-01')),
    );
  });
});
