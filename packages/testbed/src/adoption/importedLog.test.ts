import { signedInAs } from '../signedInAs';
import { startBackend, TestBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { eventually } from '../faults/eventually';
import { countFacts } from '../faults/facts';
import { mondayOf, plus } from './__testUtils__/days';
import { GROUP, RandomLog, randomLog, SEED } from './__testUtils__/randomLog';
import { Recount } from './__testUtils__/Recount';

jest.setTimeout(180_000);

const ADMIN = 'user:default/admin';
/** Far from UTC, with a day of 23 and one of 25 hours within the log. */
const ZONE = 'America/New_York';
const DAYS = 260;
const SMALLEST_GROUP = 5;

type Value = {
  status: string;
  value?: number;
  n?: number;
  denominator?: number;
};

let postgres: TestPostgres;
let backend: TestBackend;
let log: RandomLog;
let recount: Recount;
let token: string;

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${backend.url}/api/adoption-health${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

async function importLog(): Promise<Record<string, number>> {
  const response = await fetch(
    `${backend.url}/api/adoption-health/admin/import`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/x-ndjson',
      },
      body: log.lines.map(line => `${JSON.stringify(line)}\n`).join(''),
    },
  );
  return response.json();
}

beforeAll(async () => {
  // Yesterday where the portal is; the last day that is over.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format();
  log = randomLog({ seed: SEED, to: plus(today, -1), length: DAYS });
  recount = new Recount(log, { zone: ZONE });
  postgres = await startTestPostgres();
  backend = await startBackend({
    connection: postgres.connection,
    config: {
      adoptionHealth: {
        admins: [ADMIN],
        timeZone: ZONE,
        telemetry: { rollupEvery: { seconds: 1 } },
      },
    },
  });
  token = await signedInAs(ADMIN);
});

afterAll(async () => {
  await backend?.stop();
  await postgres?.stop();
});

describe('a log of events, population and membership that was imported', () => {
  it('is stored, each event once', async () => {
    const ids = log.lines.flatMap(({ id }) => (id ? [id] : []));
    expect(await importLog()).toMatchObject({
      lines: log.lines.length,
      duplicate: ids.length - new Set(ids).size,
      rejected: 0,
    });
    await eventually(
      async () => expect((await countFacts(postgres)).waiting).toBe(0),
      { withinMs: 60_000 },
    );
  });

  const lastDay = () => log.days[DAYS - 1];
  /** Days before anything was collected are absent. */
  const days = () => log.days.filter(day => day >= recount.since);
  const mondays = () =>
    days().filter(day => mondayOf(day) === day && plus(day, 6) <= lastDay());
  /** In a group so few people are not shown. */
  const shown = (people: number) =>
    people < SMALLEST_GROUP ? undefined : people;
  const series = async (
    metric: string,
    options: { isGroup?: boolean; grain?: string } = {},
  ) => {
    const { isGroup = false, grain = 'day' } = options;
    const query = new URLSearchParams({
      ...{ metric, grain, from: log.days[0], to: lastDay() },
      ...(isGroup && { group: GROUP }),
    });
    const { points } = await ask<{ points: Array<Value & { at: string }> }>(
      `/adoption/series?${query}`,
    );
    return points;
  };

  it.each([
    ['dau', 0],
    ['wau', 6],
    ['mau', 27],
  ])('has the %s of every day', async (metric, before) => {
    const points = await series(metric);
    expect(points.map(({ at, value }) => [at, value])).toEqual(
      days().map(day => [
        day,
        recount.people(plus(day, -before), day, { isGroup: false }),
      ]),
    );
  });

  it.each([
    ['wau', 6],
    ['mau', 27],
  ])('has the %s of a group on every day', async (metric, before) => {
    const points = await series(metric, { isGroup: true });
    const expected = days().map(day => {
      const people = recount.people(plus(day, -before), day, { isGroup: true });
      // Without a population nobody knows whether the group may be shown.
      return [day, recount.eligible(day) && shown(people)];
    });
    expect(points.map(({ at, value }) => [at, value])).toEqual(expected);
    expect(expected.filter(([, value]) => value).length).toBeGreaterThan(100);
  });

  it.each([false, true])(
    'has the adoption rate of every day; of a group: %s',
    async isGroup => {
      const points = await series('adoptionRate', { isGroup });
      const expected = days().map(day => {
        const rate = recount.rate(day, { isGroup });
        const hidden = !rate || (isGroup && rate.n < SMALLEST_GROUP);
        return hidden ? [day] : [day, rate.n, rate.of, rate.n / rate.of];
      });
      expect(
        points.map(({ at, status, value, n, denominator }) =>
          status === 'ok' ? [at, n, denominator, value] : [at],
        ),
      ).toEqual(expected);
      expect(expected.filter(row => row.length > 1).length).toBeGreaterThan(
        100,
      );
    },
  );

  it.each(['newPeople', 'retained', 'resurrected', 'dormant'])(
    'has the %s of every week',
    async metric => {
      const points = await series(metric, { grain: 'week' });
      const whole = points.filter(
        ({ at }) => plus(mondayOf(at), 6) <= lastDay(),
      );
      const told = mondays().filter(monday => monday >= recount.toldFrom);
      expect(
        whole
          .filter(({ status }) => status === 'ok')
          .map(({ at, value }) => [mondayOf(at), value]),
      ).toEqual(
        told.map(monday => [monday, recount.lifecycle(monday)[metric]]),
      );
      expect(told.length).toBeGreaterThan(20);
    },
  );

  it('has the retention of every cohort', async () => {
    const { cohorts } = await ask<{
      cohorts: Array<{ week: string; size: Value; retained: Value[] }>;
    }>(`/adoption/retention?from=${log.days[0]}&to=${lastDay()}`);
    const told = mondays().filter(monday => monday >= recount.toldFrom);
    const expected = told.map(monday => {
      const weeks = told.filter(week => week >= monday);
      const { size } = recount.cohort(monday, monday);
      const came = weeks.map(week => recount.cohort(monday, week).came);
      // A lone newcomer's row would be a diary.
      const hidden = came.map(() => undefined);
      return [monday, size, size < SMALLEST_GROUP ? hidden : came];
    });
    const existing = told.map(week => recount.existing(week));
    const untold: undefined[] = [];
    for (
      let monday = mondayOf(recount.since);
      monday < recount.toldFrom;
      monday = plus(monday, 7)
    ) {
      untold.push(undefined);
    }
    expect(
      cohorts.map(({ week, size, retained }) => [
        week,
        size.value,
        retained.map(({ n }) => n),
      ]),
    ).toEqual([
      [
        'existing',
        existing[0].size,
        [...untold, ...existing.map(one => one.came)],
      ],
      ...expected,
    ]);
    const large = expected.filter(([, size]) => Number(size) >= SMALLEST_GROUP);
    expect(large.length).toBeGreaterThan(0);
  });

  it('has the frequency of the last 28 days', async () => {
    const { people } = await ask<{ people: Value[] }>(
      `/adoption/frequency?to=${lastDay()}`,
    );
    expect(people.map(({ value }) => value)).toEqual(
      recount.frequency(lastDay()),
    );
  });
});
