import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { registeredShare } from './registeredShare';

const today = dayNumber('2026-11-21');
const count = { day: today, repositories: 8, registered: 6 };

describe('registeredShare', () => {
  it('divides what is registered by what there is', () => {
    expect(registeredShare(count, today)).toEqual({
      status: 'ok',
      value: 0.75,
      n: 6,
      denominator: 8,
      evidence: 'measured',
      complete: true,
      coverage: 1,
      window: { from: '2026-11-21', to: '2026-11-21' },
      definition: 'registeredShare',
    });
  });

  it('keeps the day on which it was counted', () => {
    expect(registeredShare({ ...count, day: today - 30 }, today)).toMatchObject(
      { status: 'ok', window: { from: '2026-10-22', to: '2026-10-22' } },
    );
  });

  it('is not there after a month without a count', () => {
    expect(registeredShare({ ...count, day: today - 31 }, today)).toMatchObject(
      { status: 'no-data', reason: 'no-inventory' },
    );
  });

  it('is not there before the first count', () => {
    expect(registeredShare(undefined, today)).toMatchObject({
      status: 'no-data',
      reason: 'no-inventory',
    });
  });

  it('is not there where there are no repositories', () => {
    expect(
      registeredShare({ ...count, repositories: 0, registered: 0 }, today),
    ).toMatchObject({ status: 'no-data', reason: 'nothing-to-count' });
  });
});
