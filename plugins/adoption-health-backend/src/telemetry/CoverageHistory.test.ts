import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CoverageHistory } from './CoverageHistory';
import { getCollectionStart } from './read/getCollectionStart';
import { markMinuteOpen } from './write/markMinuteOpen';

const MS_PER_MINUTE = 60_000;
const day = dayNumber('2026-03-29');
const today = { from: day, to: day };

describe.each(eachDatabase())('CoverageHistory on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const open = async (from: string, minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      await markMinuteOpen(knex, Date.parse(from) + minute * MS_PER_MINUTE);
    }
  };
  const coverage = async (timeZone: string, now: string) => {
    const history = new CoverageHistory({ knex, timeZone });
    return (await history.byWindow(Date.parse(now)))(today);
  };

  it('is the share of the minutes that have passed', async () => {
    await open('2026-03-29T00:00:00Z', 30);
    expect(await coverage('UTC', '2026-03-29T01:00:00Z')).toBe(0.5);
    expect(await coverage('UTC', '2026-04-01T00:00:00Z')).toBe(30 / 1440);
  });

  it('counts a minute once, whoever says that it was open', async () => {
    await open('2026-03-29T00:00:00Z', 10);
    await open('2026-03-29T00:00:00Z', 10);
    expect(await coverage('UTC', '2026-03-29T00:20:00Z')).toBe(0.5);
  });

  it('knows that a day in spring has 23 hours', async () => {
    await open('2026-03-28T23:00:00Z', 60);
    expect(await coverage('Europe/Berlin', '2026-04-01T00:00:00Z')).toBe(
      60 / (23 * 60),
    );
  });

  it('begins with the first half hour that was open', async () => {
    expect(await getCollectionStart(knex)).toBeUndefined();
    await open('2026-03-29T10:40:00Z', 1);
    expect(await getCollectionStart(knex)).toBe(
      Date.parse('2026-03-29T10:30:00Z'),
    );
  });

  it('sees minutes that open at once, and those told of the past in a minute', async () => {
    const history = new CoverageHistory({ knex, timeZone: 'UTC' });
    const at = async (now: string) =>
      (await history.byWindow(Date.parse(now)))(today) * 1440;
    const end = '2026-03-29T23:5';
    await open('2026-03-29T23:00:00Z', 1);
    await at(`${end}8:00Z`);

    await open('2026-03-29T23:55:00Z', 2);
    await open('2026-03-29T01:00:00Z', 5);
    const passed = 1440 / (23 * 60 + 58.5);
    expect(await at(`${end}8:30Z`)).toBeCloseTo(3 * passed, 1);
    expect(await at(`${end}9:00Z`)).toBeCloseTo(8, 1);
  });
});
