import fc from 'fast-check';
import { forecast } from './forecast';
import { WeeklyRate } from './weeklyRates';

const SUNDAY = 20_000;

/** A rate a week; undefined leaves the week out. */
function buildWeeks(rates: Array<number | undefined>): WeeklyRate[] {
  return rates.flatMap((rate, week) =>
    rate === undefined ? [] : [{ day: SUNDAY + 7 * week, rate }],
  );
}

const growing = Array.from({ length: 10 }, (_, week) => 0.1 + 0.01 * week);

describe('forecast', () => {
  it('needs eight weeks', () => {
    const seven = buildWeeks(growing.slice(0, 7));
    expect(forecast(seven, SUNDAY + 700)).toBeUndefined();
    expect(forecast([], SUNDAY)).toBeUndefined();
    expect(forecast(buildWeeks(growing.slice(0, 8)), SUNDAY)).toBeDefined();
  });

  it('carries a straight line on, without a band', () => {
    const result = forecast(buildWeeks(growing), SUNDAY + 7 * 20);
    expect(result?.low).toBeCloseTo(0.3, 10);
    expect(result?.middle).toBeCloseTo(0.3, 10);
    expect(result?.high).toBeCloseTo(0.3, 10);
  });

  it('keeps the place of missing weeks', () => {
    const holes = growing.map((rate, week) =>
      week === 3 || week === 7 ? undefined : rate,
    );
    const result = forecast(buildWeeks(holes), SUNDAY + 7 * 20);
    expect(result?.middle).toBeCloseTo(0.3, 10);
  });

  it('is not moved by one week without people', () => {
    const holiday = growing.map((rate, week) => (week === 6 ? 0 : rate));
    const result = forecast(buildWeeks(holiday), SUNDAY + 7 * 20);
    expect(result?.middle).toBeCloseTo(0.3, 2);
  });

  it('stays where it is without change', () => {
    const still = buildWeeks(Array.from({ length: 12 }, () => 0.25));
    const result = forecast(still, SUNDAY + 7000);
    expect(result).toEqual({ low: 0.25, middle: 0.25, high: 0.25 });
  });

  it('is a share', () => {
    expect(forecast(buildWeeks(growing), SUNDAY + 70_000)).toMatchObject({
      middle: 1,
      high: 1,
    });
    const falling = buildWeeks([...growing].reverse());
    expect(forecast(falling, SUNDAY + 70_000)).toMatchObject({
      low: 0,
      middle: 0,
    });
  });

  it('has a band by hand-counted ranks', () => {
    // Eight weeks make 28 slopes. Kendall's variance is 8 x 7 x 21 / 18, so
    // 10.36 slopes around the middle: the 8th and the 20th + 1.
    const rates = [0.1, 0.13, 0.11, 0.16, 0.15, 0.19, 0.17, 0.22];
    const weeks = buildWeeks(rates);
    const slopes = rates
      .flatMap((rate, i) =>
        rates.slice(i + 1).map((later, j) => (later - rate) / (j + 1)),
      )
      .sort((a, b) => a - b);
    const at = (slope: number) => {
      const ends = rates
        .map((rate, week) => rate + slope * (19 - week))
        .sort((a, b) => a - b);
      return (ends[3] + ends[4]) / 2;
    };
    const middle = at((slopes[13] + slopes[14]) / 2);
    const result = forecast(weeks, SUNDAY + 7 * 19);
    expect(result?.middle).toBeCloseTo(middle, 10);
    const start = half(
      rates.map((rate, week) => rate - week * half([slopes[13], slopes[14]])),
    );
    const residuals = rates
      .map((rate, week) => rate - start - week * half([slopes[13], slopes[14]]))
      .sort((a, b) => a - b);
    expect(result?.low).toBeCloseTo(
      at(slopes[7]) + percentile(residuals, 10),
      10,
    );
    expect(result?.high).toBeCloseTo(
      at(slopes[20]) + percentile(residuals, 90),
      10,
    );
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.option(
            fc.oneof(
              fc.double({ min: 0, max: 1, noNaN: true }),
              fc.constantFrom(0, 0.1, 0.2),
            ),
            { nil: undefined, freq: 6 },
          ),
          { minLength: 8, maxLength: 26 },
        ),
        fc.integer({ min: 0, max: 400 }),
        (rates, daysAfter) => {
          const weeks = buildWeeks(rates);
          const day = SUNDAY + 7 * rates.length + daysAfter;
          const ends = endsOf(forecast(weeks, day));
          const expected = endsOf(naiveForecast(weeks, day));
          expect(ends).toHaveLength(expected.length);
          ends.forEach((end, index) =>
            expect(end).toBeCloseTo(expected[index], 8),
          );
          expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Low, middle and high; empty without a forecast. */
function endsOf(result: ReturnType<typeof forecast>): number[] {
  return result ? [result.low, result.middle, result.high] : [];
}

/**
 * The definition read literally: weeks as x, pairs by two loops, and each line
 * as the median of where every single week would lead with its slope.
 */
function naiveForecast(weeks: WeeklyRate[], day: number) {
  const n = weeks.length;
  if (n < 8) {
    return undefined;
  }
  const x = (of: number) => of / 7;
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const run = x(weeks[i].day) - x(weeks[j].day);
      slopes.push((weeks[i].rate - weeks[j].rate) / run);
    }
  }
  slopes.sort((a, b) => a - b);

  const distinct = [...new Set(weeks.map(({ rate }) => rate))];
  const tied = distinct
    .map(rate => weeks.filter(week => week.rate === rate).length)
    .map(t => t * (t - 1) * (2 * t + 5));
  const variance = tied.reduce(
    (left, tie) => left - tie / 18,
    (n * (n - 1) * (2 * n + 5)) / 18,
  );
  const count = 1.2815515655446004 * Math.sqrt(Math.max(0, variance));
  // Ranks count from one, as in the textbook.
  const rank = (r: number) =>
    slopes[Math.min(slopes.length, Math.max(1, r)) - 1];
  const lowSlope = rank(Math.floor((slopes.length - count) / 2));
  const highSlope = rank(Math.ceil((slopes.length + count) / 2) + 1);

  const reach = (slope: number) =>
    half(weeks.map(({ rate, day: of }) => rate + slope * (x(day) - x(of))));
  const slope = half(slopes);
  const start = half(weeks.map(({ rate, day: of }) => rate - slope * x(of)));
  const errors = weeks
    .map(({ rate, day: of }) => rate - (start + slope * x(of)))
    .sort((a, b) => a - b);
  const clamp = (value: number) => [0, value, 1].sort((a, b) => a - b)[1];
  return {
    low: clamp(reach(lowSlope) + percentile(errors, 10)),
    middle: clamp(reach(slope)),
    high: clamp(reach(highSlope) + percentile(errors, 90)),
  };
}

function half(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return (lower + upper) / 2;
}

function percentile(sorted: number[], percent: number): number {
  const rank = ((sorted.length - 1) * percent) / 100;
  const weightAbove = rank % 1;
  return (
    sorted[Math.floor(rank)] * (1 - weightAbove) +
    sorted[Math.ceil(rank)] * weightAbove
  );
}
