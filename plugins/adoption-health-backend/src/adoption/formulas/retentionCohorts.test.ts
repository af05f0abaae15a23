import { dayOf, Value } from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { shownShare } from '../__testUtils__/shownShare';
import { naiveHistories } from '../__testUtils__/naiveHistory';
import {
  eligibleOn,
  firstTold,
  lastSunday,
} from '../__testUtils__/naivePeople';
import { retention } from '../__testUtils__/naiveRecount';
import { ActiveWeeks } from './ActiveWeeks';
import { retentionCohorts } from './retentionCohorts';

/** The Sunday of the third week. */
const SUNDAY = MONDAY + 20;
const WINDOW = { from: MONDAY, to: SUNDAY, complete: true };
const at = (overrides: FactOverrides, window = WINDOW) => {
  const facts = buildFacts(overrides);
  const weeks = new ActiveWeeks(facts.byDay);
  return retentionCohorts(window, { facts, weeks });
};
const shown = (value: Value) =>
  value.status === 'ok' ? value.value : value.status;
const table = (overrides: FactOverrides, window = WINDOW) =>
  at(overrides, window).map(({ week, size, retained }) => [
    week,
    shown(size),
    ...retained.map(shown),
  ]);
const six = [1, 2, 3, 4, 5, 6];
const five = [11, 12, 13, 14, 15];

describe('retentionCohorts', () => {
  it('follows each first week, beside those who were there before', () => {
    const active = {
      '-690': six,
      0: [...five, 1, 2, 3],
      8: [11, 12, 16],
      14: [11, 1],
      20: [16],
    };
    expect(table({ active })).toEqual([
      ['existing', 6, 0.5, 0, 1 / 6],
      ['2026-06-01', 5, 1, 0.4, 0.2],
      ['2026-06-08', 1, 'suppressed', 'suppressed'],
      ['2026-06-15', 0, 'no-data'],
    ]);
  });

  it('serves the weeks that are over, each with its window', () => {
    const [, cohort] = at({ active: { 0: five } });
    expect(cohort.size).toMatchObject({
      n: 5,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-07' },
      definition: 'newPeople',
    });
    expect(cohort.retained[1]).toMatchObject({
      n: 0,
      denominator: 5,
      complete: true,
      window: { from: '2026-06-08', to: '2026-06-14' },
      definition: 'retention',
    });
  });

  it('leaves weeks out that are not over', () => {
    const lengths = (to: number, today: number) =>
      at({ today }, { ...WINDOW, to }).map(cohort => cohort.retained.length);
    expect(lengths(SUNDAY, SUNDAY + 1)).toEqual([3, 3, 2, 1]);
    expect(lengths(SUNDAY, SUNDAY)).toEqual([2, 2, 1]);
    expect(lengths(SUNDAY - 1, SUNDAY + 50)).toEqual([2, 2, 1]);
  });

  it('has the cohorts of the window, with all they did since', () => {
    const active = { '-7': five, 0: six };
    const window = { ...WINDOW, from: MONDAY + 7 };
    expect(table({ active }, window).map(([week]) => week)).toEqual([
      'existing',
      '2026-06-08',
      '2026-06-15',
    ]);
    expect(
      table({ active }, { ...WINDOW, from: MONDAY + 6 }).map(([week]) => week),
    ).toContain('2026-06-01');
  });

  it('keeps who is not eligible, or has left since', () => {
    const active = { 0: [...five, 98, 99] };
    expect(table({ active })[1]).toEqual(['2026-06-01', 7, 1, 0, 0]);
  });

  it('calls people existing until it can be told who is new', () => {
    // Four complete weeks are over on MONDAY + 14.
    const collectingSince = MONDAY - 15;
    const active = { '-15': [6], 12: five, 14: [6], 15: six };
    expect(table({ active, collectingSince })).toEqual([
      ['existing', 6, 'not-enough-data', 'not-enough-data', 1 / 6],
      ['2026-06-15', 5, 1],
    ]);
  });

  it('has not enough data while nobody can be told to be new', () => {
    const collectingSince = MONDAY;
    expect(table({ active: { 0: six }, collectingSince })).toEqual([
      [
        'existing',
        'not-enough-data',
        'not-enough-data',
        'not-enough-data',
        'not-enough-data',
      ],
    ]);
  });

  it('knows how many were there once the four weeks are over', () => {
    const active = { '-7': six };
    const size = (collectingSince: number) =>
      table({ active, collectingSince })[0][1];
    expect(size(MONDAY - 7)).toBe(6);
    expect(size(MONDAY - 6)).toBe('not-enough-data');
  });

  it('has no weeks before collection began', () => {
    const collectingSince = MONDAY + 8;
    expect(table({ collectingSince })).toEqual([
      ['existing', 'not-enough-data', 'not-enough-data', 'not-enough-data'],
    ]);
  });

  it('has not enough data on the day on which collection began', () => {
    const [existing] = at({ collectingSince: SUNDAY });
    expect(existing.size).toMatchObject({ status: 'not-enough-data' });
  });

  it.each([SUNDAY + 1, undefined])('is no data before %p', collectingSince => {
    expect(at({ collectingSince })).toEqual([
      {
        week: 'existing',
        size: expect.objectContaining({
          status: 'no-data',
          reason: 'before-collection',
        }),
        retained: [],
      },
    ]);
  });

  it('needs no population, but in a group', () => {
    const active = { 0: six };
    const eligible = undefined;
    expect(table({ active, eligible })[1]).toEqual(['2026-06-01', 6, 1, 0, 0]);
    expect(table({ active, eligible, members: upTo(6) })[1][1]).toBe(
      'suppressed',
    );
  });

  it('is suppressed while fewer than five are eligible', () => {
    expect(table({ active: { 0: six }, eligible: upTo(4) })[1]).toEqual([
      '2026-06-01',
      'suppressed',
      'suppressed',
      'suppressed',
      'suppressed',
    ]);
  });

  it('hides 0 to 4 people of a group, in a cohort and of it', () => {
    const active = { 0: [...six, ...five], 7: [1, 2, 3, 4], 14: six };
    expect(table({ active, members: upTo(10) })[1]).toEqual([
      '2026-06-01',
      6,
      1,
      'suppressed',
      1,
    ]);
  });

  it('has the members a group has at the end', () => {
    const active = { 0: [...six, ...five] };
    const members = (day: number) => (day === SUNDAY ? upTo(6) : upTo(20));
    expect(table({ active, members })[1][1]).toBe(6);
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(
        naiveHistories,
        fc.integer({ min: 0, max: 84 }),
        (history, days) => {
          fc.pre(history.since <= history.to);
          const window = {
            from: history.to - days,
            to: history.to,
            complete: history.to < history.today,
          };
          const facts = historyFacts(history);
          const weeks = new ActiveWeeks(facts.byDay);
          const found = retentionCohorts(window, { facts, weeks });
          const counted = retention(history, window.from);
          expect(found.map(({ week }) => week)).toEqual(
            counted.map(({ week }) =>
              week === 'existing' ? week : dayOf(week),
            ),
          );
          const isShown =
            (eligibleOn(history, history.to)?.length ?? Infinity) > 2;
          const told = firstTold(history);
          const isSettled = lastSunday(history) >= told - 1;
          expect(
            found.map(cohort => [
              shownShare(cohort.size)?.n,
              ...cohort.retained.map(shownShare),
            ]),
          ).toEqual(
            counted.map(({ size, came, since }) => [
              isShown && isSettled ? size : undefined,
              ...came.map((n, week) =>
                isShown && size > 2 && since + week * 7 >= told
                  ? { n, of: size }
                  : undefined,
              ),
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
