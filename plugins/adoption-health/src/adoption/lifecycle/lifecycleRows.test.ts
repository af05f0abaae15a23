import {
  buildAbsentValue,
  buildLifecycleSeries,
  buildValue,
} from '../../__testUtils__';
import { LifecycleWeek, lifecycleMetrics, lifecycleWeeks } from './lifecycle';
import { lifecycleRows } from './lifecycleRows';

const weeks = lifecycleWeeks(
  lifecycleMetrics.map(metric => buildLifecycleSeries(metric)),
);
const [week] = weeks;

const withValues = (
  values: Partial<LifecycleWeek['values']>,
  overrides: Partial<LifecycleWeek> = {},
): LifecycleWeek => ({
  ...week,
  ...overrides,
  values: { ...week.values, ...values },
});

const early = { status: 'not-enough-data', reason: 'few-weeks' } as const;

describe('lifecycleRows', () => {
  it('stacks who is there above zero and who dropped out below', () => {
    const [row] = lifecycleRows([week]);
    expect(row).toMatchObject({
      newPeople: 6,
      resurrected: 9,
      retained: 61,
      dormant: -14,
    });
    expect(row.untold).toBeUndefined();
    expect(row.soFar).toBeUndefined();
  });

  it('draws nobody as dropped out of a week that is not over', () => {
    const current = weeks[weeks.length - 1];
    expect(current.complete).toBe(false);
    expect(lifecycleRows([current])).toEqual([
      { from: '2026-11-16', week: current, soFar: 81 },
    ]);
  });

  it('knows everybody so far by the parts where nothing else says it', () => {
    const [row] = lifecycleRows([
      withValues({}, { complete: false, active: undefined }),
    ]);
    expect(row.soFar).toBe(76);
  });

  it('puts together who cannot be told apart yet', () => {
    const [row] = lifecycleRows([
      withValues({
        newPeople: buildAbsentValue('newPeople', early),
        resurrected: buildAbsentValue('resurrected', early),
      }),
    ]);
    expect(row).toMatchObject({ retained: 61, untold: 15 });
    expect(row.newPeople).toBeUndefined();
  });

  it('works no suppressed part out from the others', () => {
    const [row] = lifecycleRows([
      withValues({
        newPeople: buildAbsentValue('newPeople', {
          status: 'suppressed',
          reason: 'small-group',
        }),
      }),
    ]);
    expect(row.newPeople).toBeUndefined();
    expect(row.untold).toBeUndefined();
  });

  it('keeps a week in which nobody dropped out', () => {
    const [row] = lifecycleRows([
      withValues({ dormant: buildValue('dormant', { value: 0 }) }),
    ]);
    expect(row.dormant).toBe(0);
  });
});
