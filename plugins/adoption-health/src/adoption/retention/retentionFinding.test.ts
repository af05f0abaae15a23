import { buildAbsentValue, buildCohort } from '../../__testUtils__';
import { retentionFinding } from './retentionFinding';
import { Cohort } from './triangle';

const cohort = (size: number, percents: number[]): Cohort => ({
  ...buildCohort('2026-08-31', { size, percents }),
  week: '2026-08-31',
});

const EIGHT_WEEKS = [100, 90, 80, 70, 60, 50, 45, 42, 40];

describe('retentionFinding', () => {
  it('weighs cohorts by their people', () => {
    expect(
      retentionFinding([
        cohort(30, EIGHT_WEEKS),
        cohort(
          10,
          EIGHT_WEEKS.map(percent => percent / 2),
        ),
      ]),
    ).toEqual({ weeks: 8, share: (30 * 0.4 + 10 * 0.2) / 40 });
  });

  it('leaves out cohorts that are too young for it', () => {
    expect(
      retentionFinding([cohort(30, EIGHT_WEEKS), cohort(10, [100, 0])]),
    ).toEqual({ weeks: 8, share: 0.4 });
  });

  it('speaks of four weeks where nobody has lived through eight', () => {
    expect(retentionFinding([cohort(10, [100, 90, 80, 70, 60])])).toEqual({
      weeks: 4,
      share: 0.6,
    });
  });

  it('takes no suppressed share for zero', () => {
    const hidden = cohort(10, [100, 50]);
    const retained = hidden.retained.map(() =>
      buildAbsentValue('retention', { status: 'suppressed' }),
    );
    expect(retentionFinding([{ ...hidden, retained }])).toBeUndefined();
  });

  it('has nothing to say of nobody', () => {
    expect(retentionFinding([])).toBeUndefined();
  });
});
