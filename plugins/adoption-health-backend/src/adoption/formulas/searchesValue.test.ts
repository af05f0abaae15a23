import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { searchesValue } from './searchesValue';

const SUNDAY = MONDAY + 6;
const searches = new Map([
  [MONDAY - 1, 100],
  [MONDAY, 3],
  [SUNDAY, 4],
  [SUNDAY + 1, 100],
]);
const at = (
  grain: 'day' | 'week',
  day = SUNDAY,
  overrides: FactOverrides = {},
) => searchesValue(day, { grain, searches, facts: buildFacts(overrides) });

describe('searchesValue', () => {
  it('counts a day, and is 0 on one without searches', () => {
    expect(at('day')).toMatchObject({ value: 4, complete: true });
    expect(at('day', SUNDAY - 1)).toMatchObject({ status: 'ok', value: 0 });
  });

  it('counts Monday to Sunday', () => {
    expect(at('week')).toMatchObject({
      value: 7,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-07' },
    });
  });

  it('is not complete while the day, or the week, is not over', () => {
    expect(at('day', SUNDAY, { today: SUNDAY })).toMatchObject({
      complete: false,
    });
    expect(at('week', SUNDAY, { today: SUNDAY })).toMatchObject({
      complete: false,
    });
    expect(at('week', SUNDAY - 1)).toMatchObject({ value: 3, complete: false });
    expect(at('day', SUNDAY - 1)).toMatchObject({ complete: true });
  });

  it.each([
    [{ collectingSince: SUNDAY }, 'ok'],
    [{ collectingSince: SUNDAY + 1 }, 'no-data'],
    [{ collectingSince: undefined }, 'no-data'],
    [{ eligible: upTo(4) }, 'suppressed'],
    [{ eligible: undefined }, 'ok'],
  ])('with %p is %s', (overrides, status) => {
    expect(at('week', SUNDAY, overrides).status).toBe(status);
  });
});
