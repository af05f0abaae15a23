import { words } from '../__testUtils__/words';
import { checkedAt } from './checkedAt';

const { format } = words();

describe('checkedAt', () => {
  // Built from local parts, so that it holds wherever the test runs.
  it.each([
    [new Date(2026, 10, 20, 9, 30), '20 Nov 2026', '09:30'],
    [new Date(2026, 10, 20, 0, 0), '20 Nov 2026', '00:00'],
    [new Date(2026, 10, 20, 23, 59), '20 Nov 2026', '23:59'],
    [new Date(2026, 0, 1, 0, 5), '1 Jan 2026', '00:05'],
  ])('says %s by the clock of the reader', (instant, day, time) => {
    expect(checkedAt(instant.toISOString(), format)).toEqual({ day, time });
  });
});
