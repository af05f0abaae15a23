import { dayOf, Value } from 'backstage-plugin-adoption-health-common';
import { buildAbsent, buildValue, today } from '../__testUtils__/outlookParts';
import { decisionGate } from './decisionGate';
import { WeeklyRate } from './weeklyRates';

/** Weeks up to now on a line, with a swing around it. */
function buildWeeks(options: {
  count?: number;
  perWeek?: number;
  swing?: number;
}): WeeklyRate[] {
  const { count = 12, perWeek = 0.005, swing = 0 } = options;
  return Array.from({ length: count }, (_, index) => ({
    day: today - 7 * (count - index),
    rate: 0.15 + perWeek * index + (index % 2 ? swing : -swing),
  }));
}

function gateFor(options: {
  current?: Value;
  weeks?: WeeklyRate[];
  by?: number;
}) {
  return decisionGate({
    current: options.current ?? buildValue('adoptionRate', { value: 0.2 }),
    weeks: options.weeks ?? buildWeeks({}),
    target: {
      value: 0.3,
      direction: 'at-least',
      by: options.by === undefined ? undefined : dayOf(options.by),
    },
    today,
  });
}

const reached = buildValue('adoptionRate', { value: 0.3 });
const unknown = buildAbsent('adoptionRate', {});
const soon = today + 56;
const late = today + 7 * 40;

describe('decisionGate', () => {
  it.each([
    ['the target today', { current: reached, by: soon }, 'reached'],
    ['it without a date', { current: reached }, 'reached'],
    ['it after the date', { current: reached, by: today - 1 }, 'reached'],
    ['less after the date', { by: today - 1 }, 'missed'],
    [
      'no rate after the date',
      { current: unknown, by: today - 1 },
      'not-enough-data',
    ],
    [
      'no rate and no weeks',
      { current: unknown, weeks: [], by: soon },
      'not-enough-data',
    ],
    ['less and no date', {}, 'not-enough-data'],
    [
      'seven weeks',
      { weeks: buildWeeks({ count: 7 }), by: late },
      'not-enough-data',
    ],
    ['eight weeks', { weeks: buildWeeks({ count: 8 }), by: late }, 'on-track'],
    ['a line that gets there', { by: late }, 'on-track'],
    [
      'no rate today, a line that gets there',
      { current: unknown, by: late },
      'on-track',
    ],
    ['a line that does not', { by: soon }, 'off-track'],
    ['the date today', { by: today }, 'off-track'],
    [
      'a band around the target',
      { weeks: buildWeeks({ swing: 0.03 }), by: today + 7 * 18 },
      'at-risk',
    ],
  ])('with %s', (_, options, state) => {
    expect(gateFor(options).state).toBe(state);
  });

  it('counts the weeks that a forecast has and needs', () => {
    const gate = gateFor({ weeks: buildWeeks({ count: 3 }), by: late });
    expect(gate).toEqual({
      state: 'not-enough-data',
      weeks: 3,
      weeksNeeded: 8,
      forecast: undefined,
    });
  });

  it('forecasts a date to come only', () => {
    expect(gateFor({ by: today - 1 }).forecast).toBeUndefined();
    expect(gateFor({}).forecast).toBeUndefined();
    expect(gateFor({ by: late }).forecast?.middle).toBeGreaterThan(0.3);
  });

  it('is at risk where only the high end reaches the target', () => {
    const weeks = buildWeeks({ swing: 0.03 });
    const end = gateFor({ weeks, by: soon }).forecast;
    const target = { direction: 'at-least', by: dayOf(soon) } as const;
    const stateAt = (value: number) =>
      decisionGate({
        current: buildValue('adoptionRate', { value: 0.1 }),
        weeks,
        target: { ...target, value },
        today,
      }).state;
    expect(end?.high).toBeGreaterThan(end?.middle ?? 1);
    expect(stateAt(end?.high ?? 0)).toBe('at-risk');
    expect(stateAt((end?.high ?? 0) + 0.001)).toBe('off-track');
  });

  it('is on track where the low end just reaches the target', () => {
    const weeks = buildWeeks({ perWeek: 0 }).map(week => ({
      ...week,
      rate: 0.3,
    }));
    expect(gateFor({ weeks, by: late }).state).toBe('on-track');
  });
});
