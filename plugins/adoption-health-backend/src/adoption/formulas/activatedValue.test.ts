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
import { activated } from '../__testUtils__/naiveRecount';
import { activatedValue, activationDays } from './activatedValue';

const six = [1, 2, 3, 4, 5, 6];
/** The window from the fourth Monday, for eight days. */
const WINDOW = { from: MONDAY + 21, to: MONDAY + 28, complete: true };
const at = (overrides: FactOverrides, window = WINDOW) =>
  activatedValue(window, buildFacts(overrides));

describe('activatedValue', () => {
  it.each([
    ['first seen 14 days before its first day', 8, 6],
    ['first seen 14 days before its last day', 15, 6],
  ])('counts people %s', (_, day, denominator) => {
    expect(at({ active: { [day]: six } })).toMatchObject({
      status: 'ok',
      value: 0,
      n: 0,
      denominator,
      complete: true,
      window: { from: '2026-06-22', to: '2026-06-29' },
    });
  });

  it.each([
    ['a day earlier', { 7: six }],
    ['a day later', { 16: six }],
    ['long before and again', { '-90': six, 10: six }],
  ])('does not count people first seen %s', (_, active) => {
    expect(at({ active })).toMatchObject({
      status: 'no-data',
      reason: 'nothing-to-count',
    });
  });

  it('takes value of the first 14 days, the first and the last included', () => {
    const active = { 8: six };
    const valued = { 7: [1], 8: [2], 21: [3, 4], 22: [5, 6] };
    expect(at({ active, valued })).toMatchObject({ n: 3, value: 3 / 6 });
  });

  it('counts nobody twice', () => {
    const active = { 8: six, 9: six };
    const valued = { 8: six, 9: six };
    expect(at({ active, valued })).toMatchObject({ n: 6, denominator: 6 });
  });

  it('counts who is eligible at the end: no outsiders, and no leavers', () => {
    const active = { 8: [...six, 98, 99] };
    expect(at({ active, valued: { 8: [99, 1] } })).toMatchObject({
      n: 1,
      denominator: 6,
    });
  });

  it('leaves out people whose 14th day is not over', () => {
    const window = { ...WINDOW, complete: false };
    const active = { 8: six, 15: [7] };
    expect(at({ active, today: WINDOW.to }, window)).toMatchObject({
      denominator: 6,
      complete: false,
    });
  });

  it('leaves out who was there before it could be told who is new', () => {
    // Collection since four weeks before MONDAY + 9.
    const collectingSince = MONDAY - 21;
    const active = { 6: [...six, 7], 8: six, 9: [8, 9, 10, 11, 12] };
    expect(at({ active, collectingSince })).toMatchObject({ denominator: 5 });
    expect(at({ active: { 7: six, 8: six }, collectingSince })).toMatchObject({
      status: 'no-data',
    });
  });

  it.each([
    [{ collectingSince: MONDAY - 14 }, 'ok', undefined],
    [{ collectingSince: MONDAY - 13 }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: MONDAY + 29 }, 'no-data', 'before-collection'],
    [{ collectingSince: undefined }, 'no-data', 'before-collection'],
    [{ eligible: undefined }, 'no-data', 'no-population'],
    [{ eligible: upTo(0) }, 'no-data', 'no-population'],
    [{ eligible: upTo(4) }, 'suppressed', 'small-group'],
    [{ active: { 15: [1, 2, 3, 4] } }, 'suppressed', 'small-group'],
  ])('with %p is %s', (overrides, status, reason) => {
    const value = at({ active: { 15: six }, ...overrides });
    expect(value.status).toBe(status);
    expect('reason' in value ? value.reason : undefined).toBe(reason);
  });

  it.each([[[]], [[1, 2, 3, 4]]])(
    'does not tell whether %j came first in a group',
    newcomers => {
      const active = { 15: newcomers };
      expect(at({ active, members: upTo(8) })).toMatchObject({
        status: 'suppressed',
        reason: 'small-group',
      });
    },
  );

  it('begins with the 14 days of the first day of which it can be told', () => {
    const facts = { active: { 14: six }, collectingSince: MONDAY - 14 };
    const upToDay = (to: number) => at(facts, { ...WINDOW, to: MONDAY + to });
    expect(upToDay(26)).toMatchObject({ status: 'not-enough-data' });
    expect(upToDay(27)).toMatchObject({ status: 'ok', denominator: 6 });
  });

  it('tells of a group the last 28 days, whatever is asked for', () => {
    const facts = { active: { '-13': six, '-12': six }, members: upTo(8) };
    const valued = { 0: six };
    expect(at({ ...facts, valued })).toMatchObject({
      status: 'suppressed',
      window: { from: '2026-06-02', to: '2026-06-29' },
    });
    const active = { '-12': six };
    expect(at({ active, valued, members: upTo(8) })).toMatchObject({
      n: 6,
      denominator: 6,
    });
  });

  it('hides 0 to 4 activated people of a group', () => {
    const facts = { active: { 8: six }, members: upTo(8) };
    expect(at({ ...facts, valued: { 8: [1, 2, 3, 4] } }).status).toBe(
      'suppressed',
    );
    expect(at({ ...facts, valued: { 8: [1, 2, 3, 4, 5] } })).toMatchObject({
      n: 5,
    });
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(
        naiveHistories,
        fc.integer({ min: 1, max: 60 }),
        (history, days) => {
          const window = {
            from: history.to - days + 1,
            to: history.to,
            complete: history.to < history.today,
          };
          const counted = activated(history, window.from);
          const value = activatedValue(window, historyFacts(history));
          expect(shownShare(value)).toEqual(
            (counted?.of ?? 0) > 2 ? counted : undefined,
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('activationDays', () => {
  it.each([
    ['a short window is those of the 28 days of a group', 90, 100, 60],
    ['a long window is its own', 50, 100, 37],
  ])('of %s', (_, from, to, first) => {
    expect(activationDays({ from, to, complete: true })).toEqual({
      from: first,
      to,
    });
  });
});
