import fc from 'fast-check';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { naiveHistories } from '../__testUtils__/naiveHistory';
import { membersOn } from '../__testUtils__/naivePeople';
import { habitual } from '../__testUtils__/naiveRecount';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { habitualValue } from './habitualValue';

/** The Sunday of the fourth week. */
const SUNDAY = MONDAY + 27;
const six = [1, 2, 3, 4, 5, 6];
const at = (overrides: FactOverrides, day = SUNDAY) =>
  habitualValue(day, buildFacts(overrides));

describe('habitualValue', () => {
  it.each([
    ['two weeks', { 0: six, 7: six }, 0],
    ['three weeks', { 0: six, 7: six, 27: six }, 6],
    ['all four weeks', { 6: six, 7: six, 14: six, 21: six }, 6],
    ['three days of one week', { 0: six, 1: six, 2: six }, 0],
    ['one week too long ago', { '-1': six, 7: six, 14: six }, 0],
    ['a week that is not over', { 7: six, 14: six, 28: six }, 0],
    ['nobody', {}, 0],
    ['one person', { 0: [1], 7: [1], 14: [1] }, 1],
  ])('counts %s', (_, active, n) => {
    expect(at({ active })).toMatchObject({
      status: 'ok',
      n,
      denominator: 20,
      value: n / 20,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-28' },
    });
  });

  it('speaks of the same weeks up to the next Sunday', () => {
    const active = { 0: six, 7: six, 27: six };
    expect(at({ active }, SUNDAY + 6)).toMatchObject({
      n: 6,
      window: { to: '2026-06-28' },
    });
    expect(at({ active }, SUNDAY + 7)).toMatchObject({
      n: 0,
      window: { to: '2026-07-05' },
    });
  });

  it('leaves today out, a Sunday too', () => {
    const active = { 0: six, 7: six, 27: six };
    expect(at({ active, today: SUNDAY })).toMatchObject({
      n: 0,
      window: { to: '2026-06-21' },
    });
  });

  it('counts who is eligible on the day itself, and nobody outside', () => {
    const active = { 0: [1, 99], 7: [1, 99], 14: [1, 99] };
    expect(at({ active })).toMatchObject({ n: 1 });
  });

  it.each([
    [{ collectingSince: MONDAY }, 'ok', undefined],
    [{ collectingSince: MONDAY + 1 }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: SUNDAY + 1 }, 'no-data', 'before-collection'],
    [{ collectingSince: undefined }, 'no-data', 'before-collection'],
    [{ eligible: undefined }, 'no-data', 'no-population'],
    [{ eligible: PeopleSet.empty }, 'no-data', 'no-population'],
    [{ eligible: upTo(4) }, 'suppressed', 'small-group'],
    [{ eligible: upTo(5) }, 'ok', undefined],
  ])('with %p is %s', (overrides, status, reason) => {
    const value = at(overrides);
    expect(value.status).toBe(status);
    expect('reason' in value ? value.reason : undefined).toBe(reason);
  });

  it('hides 0 to 4 habitual people of a group', () => {
    const all = (ids: number[]) => ({ 0: ids, 7: ids, 14: ids });
    const members = upTo(8);
    const of = (ids: number[]) => at({ active: all(ids), members }).status;
    expect(of([])).toBe('suppressed');
    expect(of([1, 2, 3, 4])).toBe('suppressed');
    expect(at({ active: all([1, 2, 3, 4, 5, 9]), members })).toMatchObject({
      n: 5,
      denominator: 8,
    });
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const counted = habitual(history);
        const value = habitualValue(history.to, historyFacts(history));
        expect(value).toMatchObject(
          counted && counted.of > 2
            ? { status: 'ok', n: counted.n, denominator: counted.of }
            : { definition: 'habitual' },
        );
        expect(value.status === 'ok').toBe((counted?.of ?? 0) > 2);
      }),
      { numRuns: 300 },
    );
  });

  it('equals a naive recount of a team, reorganised or not', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const members = membersOn(history, 'a', history.to);
        const counted = habitual(history, members);
        const facts = historyFacts(history, { team: 'a' });
        const value = habitualValue(history.to, facts);
        expect(value).toMatchObject(
          counted && counted.n > 2
            ? { status: 'ok', n: counted.n, denominator: counted.of }
            : { definition: 'habitual' },
        );
        expect(value.status === 'ok').toBe((counted?.n ?? 0) > 2);
      }),
      { numRuns: 300 },
    );
  });
});
