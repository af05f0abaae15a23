import fc from 'fast-check';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { naiveHistories } from '../__testUtils__/naiveHistory';
import { countedOn, eligibleOn } from '../__testUtils__/naivePeople';
import { frequency } from '../__testUtils__/naiveRecount';
import { frequencyValues } from './frequencyValues';

const SUNDAY = MONDAY + 27;
const at = (overrides: FactOverrides, day = SUNDAY) =>
  frequencyValues(day, buildFacts(overrides));
const shown = (overrides: FactOverrides) =>
  at(overrides).flatMap((value, index) =>
    value.status === 'ok' && value.value > 0 ? [[index + 1, value.value]] : [],
  );
const everyDay = (ids: number[]) =>
  Object.fromEntries(Array.from({ length: 28 }, (_, day) => [day, ids]));

describe('frequencyValues', () => {
  it.each([
    ['nobody', {}, []],
    ['one person of one day', { 27: [1] }, [[1, 1]]],
    ['the first day of the 28', { 0: [1] }, [[1, 1]]],
    ['no day before', { '-1': [1] }, []],
    ['no day after', { 28: [1] }, []],
    [
      'days, not visits in a row',
      { 0: [1, 2], 5: [1], 27: [1, 3] },
      [
        [1, 2],
        [3, 1],
      ],
    ],
    ['people who came every day', everyDay([1, 2]), [[28, 2]]],
  ])('counts %s', (_, active, expected) => {
    expect(shown({ active })).toEqual(expected);
  });

  it('always has 28 numbers, of 28 days', () => {
    const values = at({});
    expect(values).toHaveLength(28);
    expect(values[27]).toMatchObject({
      status: 'ok',
      value: 0,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-28' },
    });
    expect(at({ today: SUNDAY })[0]).toMatchObject({ complete: false });
  });

  it.each([
    [{ collectingSince: MONDAY }, 'ok', undefined],
    [{ collectingSince: MONDAY + 1 }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: SUNDAY + 1 }, 'no-data', 'before-collection'],
    [{ eligible: upTo(4) }, 'suppressed', 'small-group'],
    [{ eligible: undefined }, 'ok', undefined],
  ])('with %p all are %s', (overrides, status, reason) => {
    for (const value of at(overrides)) {
      expect(value.status).toBe(status);
      expect('reason' in value ? value.reason : undefined).toBe(reason);
    }
  });

  it('hides 0 to 4 people of a group, and what tells of them', () => {
    const members = upTo(20);
    const five = [1, 2, 3, 4, 5];
    const status = (active: Record<number, number[]>) =>
      at({ active, members }).map(value => value.status);
    expect(status({ 0: five })[0]).toBe('ok');
    expect(status({ 0: five })[1]).toBe('suppressed');
    expect(status({ 0: [...five, 6], 1: [6] })[0]).toBe('suppressed');
    expect(status({ 0: [1, 2, 3, 4] })[0]).toBe('suppressed');
    expect(
      at({ active: { 0: five }, members, isGroupReportable: false })[0].status,
    ).toBe('suppressed');
  });

  it('leaves the people of other groups out', () => {
    const active = { 0: [1, 2, 3, 4, 5, 21, 22] };
    expect(shown({ active, members: upTo(20) })).toEqual([[1, 5]]);
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const counted = frequency(history);
        const eligible = eligibleOn(history, history.to)?.length ?? Infinity;
        const values = frequencyValues(history.to, historyFacts(history));
        expect(
          values.map(value =>
            value.status === 'ok' ? value.value : undefined,
          ),
        ).toEqual(
          counted && eligible > 2
            ? counted
            : Array.from({ length: 28 }, () => undefined),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('tells of a team nothing from which 1 or 2 people can be told', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const facts = historyFacts(history, { team: 'a' });
        const values = frequencyValues(history.to, facts);
        const month = facts.active({ to: history.to, days: 28 });
        const members = countedOn(history, 'a', history.to);
        const came = [...month].filter(one => members.includes(one)).length;
        const counts = values.flatMap(value =>
          value.status === 'ok' ? value.value : [],
        );
        const left = came - counts.reduce((sum, count) => sum + count, 0);
        expect(counts.filter(count => count < 3)).toEqual([]);
        expect(counts.length > 0 && left > 0 && left < 3).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
