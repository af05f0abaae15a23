import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CoverageHistory } from './CoverageHistory';
import { getCoverageByWindow } from './read/getCoverageByWindow';
import { markMinuteOpen } from './write/markMinuteOpen';

const MS_PER_MINUTE = 60_000;
const DAY = 20_000;
const startMs = DAY * 86_400_000;
const timeZone = 'Europe/Berlin';

describe.each(eachDatabase())('CoverageHistory on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('answers what is stored, also of minutes that opened meanwhile', async () => {
    const history = new CoverageHistory({ knex, timeZone });
    const open = (minute: number) =>
      markMinuteOpen(knex, startMs + minute * MS_PER_MINUTE);
    await open(3);
    for (let hour = 1; hour < 8; hour++) {
      await open(hour * 60 - 25);
      await open(hour * 60 - 1);
      const nowMs = startMs + hour * 60 * MS_PER_MINUTE;
      const days = { from: DAY - 2, to: DAY };
      const coverage = await history.byWindow(nowMs);
      const expected = await getCoverageByWindow(knex, {
        days,
        timeZone,
        nowMs,
      });
      expect(coverage(days)).toBe(expected(days));
      expect(coverage(days)).toBeGreaterThan(0);
    }
  });
});
