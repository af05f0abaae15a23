import {
  addDays,
  Day,
  ImportLine,
  importLineSchema,
} from 'backstage-plugin-adoption-health-common';
import { company } from '../declared/company';
import { story } from '../declared/story';
import { createDemoCatalog } from '../demoCatalog';
import { createHistory } from './createHistory';

const { seed } = company;
const LAST = '2026-11-19';

const told = (from: Day, to: Day = from) => [
  ...createHistory({ seed, from, to }),
];

function dayOfLine(line: ImportLine): Day | undefined {
  if ('day' in line) {
    return line.day;
  }
  return 'at' in line ? line.at.slice(0, 10) : undefined;
}

describe('createHistory', () => {
  it.each<[string, Day]>([
    ['the first day', story.since],
    ['a renaming', '2026-03-16'],
    ['the reorganisation', story.reorganisedOn],
    ['the outage', '2026-10-21'],
    ['a Saturday', '2026-11-14'],
  ])('tells %s alike, whatever days are asked for', (_, day) => {
    const alone = told(day);
    const among = [
      ...told(addDays(day, -2), addDays(day, 2)),
      ...told(day, addDays(day, 1)),
    ];
    const ids = new Set(alone.map(({ id }) => id));
    const again = among.filter(({ id }) => ids.has(id));
    expect(alone.length).toBeGreaterThan(0);
    expect(again).toEqual([...alone, ...alone]);
    expect(
      among.filter(line => dayOfLine(line) === day && !ids.has(line.id)),
    ).toEqual([]);
  });

  it('tells another story for another seed, under other ids', () => {
    const other = [
      ...createHistory({ seed: 1, from: '2026-10-05', to: '2026-10-05' }),
    ];
    const ids = new Set(told('2026-10-05').map(({ id }) => id));
    expect(other.length).toBeGreaterThan(100);
    expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it.each<[Day, Day]>([
    [story.since, '2025-11-20'],
    ['2026-03-12', '2026-03-18'],
    ['2026-05-29', '2026-06-02'],
    ['2026-10-19', '2026-10-23'],
  ])('tells lines that the import takes, %s to %s', (from, to) => {
    for (const line of told(from, to)) {
      expect(importLineSchema.parse(line)).toEqual(line);
    }
  });

  it('has nothing to tell before it begins', () => {
    expect(told('2025-01-01', addDays(story.since, -1))).toEqual([]);
  });

  it('refuses days that are none, or the wrong way round', () => {
    expect(() => told('2026-02-30')).toThrow(RangeError);
    expect(() => told('2026-05-02', '2026-05-01')).toThrow(RangeError);
  });
});

describe('twelve months of the company', () => {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const activeByDay = new Map<Day, Set<string>>();
  const populationByDay = new Map<Day, Set<string>>();
  let outOfOrder = 0;
  let strangers = 0;
  let addresses = 0;
  let duringOutage = 0;

  beforeAll(() => {
    let before = '';
    for (const line of createHistory({ seed, from: story.since, to: LAST })) {
      const type = line.type ?? 'event';
      counts.set(type, (counts.get(type) ?? 0) + 1);
      seen.add(line.id ?? '');
      addresses += 'subject' in line && line.subject.includes('@') ? 1 : 0;
      if (line.type === 'population') {
        populationByDay.set(line.day, new Set(line.userRefs));
      }
      if (!('at' in line)) {
        continue;
      }
      outOfOrder += line.at < before ? 1 : 0;
      before = line.at;
      if (line.type === 'uptime') {
        continue;
      }
      const day = line.at.slice(0, 10);
      strangers += populationByDay.get(day)?.has(line.userRef) ? 0 : 1;
      duringOutage +=
        line.at >= '2026-10-21T09:10' && line.at < '2026-10-21T12:10' ? 1 : 0;
      if (type === 'event') {
        const active = activeByDay.get(day) ?? new Set();
        activeByDay.set(day, active.add(line.userRef));
      }
    }
  });

  function rate(to: Day, days: number): number {
    const population = populationByDay.get(to) ?? new Set();
    const active = new Set<string>();
    for (let back = 0; back < days; back += 1) {
      for (const ref of activeByDay.get(addDays(to, -back)) ?? []) {
        active.add(ref);
      }
    }
    const eligible = [...active].filter(ref => population.has(ref));
    return eligible.length / population.size;
  }

  const meanRate = (sundays: Day[]) =>
    sundays.reduce((sum, day) => sum + rate(day, 7), 0) / sundays.length;

  it('are three to five hundred thousand lines of every type', () => {
    const lines = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(lines).toBeGreaterThan(300_000);
    expect(lines).toBeLessThan(500_000);
    expect([...counts.keys()].sort()).toEqual([
      'alias',
      'collecting',
      'entity',
      'event',
      'freshness',
      'membership',
      'population',
      'task',
      'timing',
      'uptime',
    ]);
  });

  it('have an id of its own for each line', () => {
    const lines = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(seen.has('')).toBe(false);
    expect(seen.size).toBe(lines);
  });

  it('come in the order of time', () => {
    expect(outOfOrder).toBe(0);
  });

  it('let only those act who are there that day', () => {
    expect(strangers).toBe(0);
  });

  it('hold no addresses', () => {
    expect(addresses).toBe(0);
  });

  it('have nobody on the portal while it is down', () => {
    expect(duringOutage).toBe(0);
  });

  it('rise from about 8 % to about 25 % weekly adoption', () => {
    const pilot = meanRate(['2025-11-23', '2025-11-30', '2025-12-07']);
    expect(pilot).toBeGreaterThan(0.065);
    expect(pilot).toBeLessThan(0.1);
    const end = meanRate(['2026-11-01', '2026-11-08', '2026-11-15']);
    expect(end).toBeGreaterThan(0.225);
    expect(end).toBeLessThan(0.275);
    expect(rate(LAST, 28)).toBeGreaterThan(end + 0.08);
  });

  it('dip in summer', () => {
    const summer = meanRate(['2026-07-26', '2026-08-02', '2026-08-09']);
    expect(summer).toBeLessThan(
      0.85 * meanRate(['2026-06-14', '2026-06-21', '2026-06-28']),
    );
  });

  it('end with the people of the catalog', () => {
    const users = createDemoCatalog().users.map(
      ({ metadata }) => `user:default/${metadata.name}`,
    );
    expect([...(populationByDay.get(LAST) ?? [])].sort()).toEqual(users.sort());
  });
});
