import fc from 'fast-check';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { naiveHistories } from '../__testUtils__/naiveHistory';
import { countedOn, eligibleOn, firstTold } from '../__testUtils__/naivePeople';
import { lifecycle } from '../__testUtils__/naiveRecount';
import { ActiveWeeks } from './ActiveWeeks';
import { LifecycleMetric, lifecycleValue } from './lifecycleValue';

/** The Sunday of the second week. */
const SUNDAY = MONDAY + 13;
const metrics = ['newPeople', 'retained', 'resurrected', 'dormant'] as const;
const at = (
  metric: LifecycleMetric,
  overrides: FactOverrides,
  day = SUNDAY,
) => {
  const facts = buildFacts(overrides);
  const weeks = new ActiveWeeks(facts.byDay);
  return lifecycleValue(metric, { day, facts, weeks });
};
/** new, retained, resurrected, dormant. */
const numbers = (overrides: FactOverrides, day?: number) =>
  metrics.map(metric => {
    const value = at(metric, overrides, day);
    return value.status === 'ok' ? value.value : value.status;
  });

describe('lifecycleValue', () => {
  it.each([
    ['nobody', {}, [0, 0, 0, 0]],
    ['one newcomer', { 7: [1] }, [1, 0, 0, 0]],
    ['a newcomer of Sunday', { 13: [1] }, [1, 0, 0, 0]],
    ['one who came the next week', { 14: [1] }, [0, 0, 0, 0]],
    ['one who came back', { 6: [1], 7: [1] }, [0, 1, 0, 0]],
    ['one who stayed away', { 0: [1] }, [0, 0, 0, 1]],
    ['one who returned', { '-1': [1], 7: [1] }, [0, 0, 1, 0]],
    ['one who always came', { '-1': [1], 0: [1], 7: [1] }, [0, 1, 0, 0]],
    ['one who is long gone', { '-1': [1] }, [0, 0, 0, 0]],
  ])('counts %s', (_, active, expected) => {
    expect(numbers({ active })).toEqual(expected);
  });

  it('is of Monday to Sunday', () => {
    expect(at('newPeople', {})).toMatchObject({
      status: 'ok',
      complete: true,
      window: { from: '2026-06-08', to: '2026-06-14' },
    });
  });

  it.each([
    [SUNDAY, SUNDAY + 1, true],
    [SUNDAY, SUNDAY, false],
    [SUNDAY - 1, SUNDAY, false],
    [SUNDAY - 1, SUNDAY + 50, false],
  ])('up to %i, asked on %i, complete: %p', (day, today, complete) => {
    expect(at('retained', { today }, day)).toMatchObject({ complete });
  });

  it('counts a newcomer once a week that came before is known', () => {
    const active = { 7: [1, 2] };
    const withImport = { ...active, '-300': [1] };
    expect(numbers({ active })).toEqual([2, 0, 0, 0]);
    expect(numbers({ active: withImport })).toEqual([1, 0, 1, 0]);
  });

  it.each([
    [{ collectingSince: MONDAY - 21 }, 'ok', undefined],
    [{ collectingSince: MONDAY - 20 }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: SUNDAY }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: SUNDAY + 1 }, 'no-data', 'before-collection'],
    [{ collectingSince: undefined }, 'no-data', 'before-collection'],
    [{ eligible: upTo(4) }, 'suppressed', 'small-group'],
    [{ eligible: undefined }, 'ok', undefined],
  ])('with %p all are %s', (overrides, status, reason) => {
    for (const metric of metrics) {
      const value = at(metric, overrides);
      expect(value.status).toBe(status);
      expect('reason' in value ? value.reason : undefined).toBe(reason);
    }
  });

  const ids = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it('counts the members a group has at the end of the week', () => {
    const active = { 0: ids(1, 20), 7: ids(1, 14) };
    const members = (day: number) => (day === SUNDAY ? upTo(19) : upTo(2));
    expect(numbers({ active, members })).toEqual([
      'suppressed',
      14,
      'suppressed',
      5,
    ]);
  });

  it('does not let a group tell who stayed away by who came back', () => {
    const active = { 0: ids(1, 10), 7: ids(1, 9) };
    expect(numbers({ active, members: upTo(20) })).toEqual(
      metrics.map(() => 'suppressed'),
    );
  });

  it('does not let a group tell who is new by who came back', () => {
    const active = { 0: ids(1, 9), 7: [...ids(1, 9), 10] };
    expect(at('retained', { active, members: upTo(20) }).status).toBe(
      'suppressed',
    );
  });

  it('tells nothing of part of a week of a group', () => {
    const active = { 0: ids(1, 9), 7: ids(1, 9) };
    const group = { active, members: upTo(20) };
    expect(at('retained', group)).toMatchObject({ value: 9 });
    expect(at('retained', group, SUNDAY - 1).status).toBe('suppressed');
    expect(at('retained', { ...group, isGroupReportable: false }).status).toBe(
      'suppressed',
    );
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const facts = historyFacts(history);
        const weeks = new ActiveWeeks(facts.byDay);
        const days = [history.to];
        for (let day = history.since; day < history.to; day++) {
          if (new Date(day * 86_400_000).getUTCDay() === 0) {
            days.push(day);
          }
        }
        for (const day of days) {
          const counted = lifecycle(history, day);
          const eligible = eligibleOn(history, day)?.length ?? Infinity;
          for (const metric of metrics) {
            const value = lifecycleValue(metric, { day, facts, weeks });
            expect(value.status === 'ok' && value.value).toBe(
              day >= history.since && counted && eligible > 2
                ? counted[metric]
                : false,
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('equals a naive recount of a team, and tells of nobody else', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const facts = historyFacts(history, { team: 'a' });
        const weeks = new ActiveWeeks(facts.byDay);
        const sundays = [...facts.eligible.keys()].filter(
          day =>
            day >= history.since &&
            day <= history.to &&
            new Date(day * 86_400_000).getUTCDay() === 0,
        );
        for (const day of sundays) {
          const among = countedOn(history, 'a', day);
          const counted = lifecycle(history, day, { among });
          const shown = metrics.map(metric => {
            const value = lifecycleValue(metric, { day, facts, weeks });
            return value.status === 'ok' ? value.value : undefined;
          });
          const all = metrics.map(metric => counted?.[metric] ?? 0);
          expect(shown).toEqual(
            all.map((size, index) =>
              shown[index] === undefined ? undefined : size,
            ),
          );
          for (const whole of [
            [0, 1, 2],
            [1, 3],
          ]) {
            const left = whole
              .filter(index => shown[index] === undefined)
              .reduce((sum, index) => sum + all[index], 0);
            const isAnyShown = whole.some(index => shown[index] !== undefined);
            expect(isAnyShown && left > 0 && left < 3).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('parts the people of a week, and those of the week before', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const facts = { ...historyFacts(history), eligible: new Map() };
        const weeks = new ActiveWeeks(facts.byDay);
        const day = history.to;
        fc.pre(firstTold(history) <= day - 6);
        const [isNew, back, returned, gone] = metrics.map(metric => {
          const value = lifecycleValue(metric, { day, facts, weeks });
          return value.status === 'ok' ? value.value : NaN;
        });
        const monday = new Date(day * 86_400_000).getUTCDay() || 7;
        const first = day - monday + 1;
        const now = facts.active({ to: day, days: monday });
        const before = facts.active({ to: first - 1, days: 7 });
        expect(isNew + back + returned).toBe(now.size);
        expect(back + gone).toBe(before.size);
      }),
    );
  });
});
