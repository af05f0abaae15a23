import fc from 'fast-check';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { shownShare } from '../__testUtils__/shownShare';
import { naiveHistories, TEAMS } from '../__testUtils__/naiveHistory';
import { eligibleOn, membersOn } from '../__testUtils__/naivePeople';
import { team } from '../__testUtils__/naiveRecount';
import { teamRows } from './teamRows';
import { Team, teamsOf } from './teamsOf';

const SUNDAY = MONDAY + 27;
const ids = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const build = (
  ref: string,
  people: number[],
  overrides: Partial<Team> = {},
): Team => ({
  ref,
  members: PeopleSet.of(people),
  isReportable: true,
  isAdopted: true,
  ...overrides,
});
const rows = (teams: Team[], overrides: FactOverrides = {}, day = SUNDAY) =>
  teamRows(day, { teams, facts: buildFacts(overrides) });

describe('teamRows', () => {
  it('has no rows of no teams', () => {
    expect(rows([])).toEqual([]);
  });

  it('says how many of a team were active in seven days', () => {
    const active = { 20: ids(6, 10), 21: ids(1, 3), 27: ids(3, 5) };
    expect(rows([build('a', ids(1, 10))], { active })).toEqual([
      {
        group: 'a',
        eligible: 10,
        active: expect.objectContaining({
          status: 'ok',
          value: 5,
          definition: 'teamActive',
          window: { from: '2026-06-22', to: '2026-06-28' },
        }),
        rate: expect.objectContaining({
          status: 'ok',
          value: 0.5,
          n: 5,
          denominator: 10,
          definition: 'teamRate',
        }),
        interval: {
          low: expect.closeTo(0.2366, 4),
          high: expect.closeTo(0.7634, 4),
        },
        rank: 1,
        adopted: true,
      },
    ]);
  });

  it('keeps the row of a team of which nothing is shown', () => {
    const active = { 27: ids(1, 20) };
    const [row] = rows(
      [build('a', ids(1, 4), { isReportable: false, isAdopted: undefined })],
      { active },
    );
    expect(row).toEqual({
      group: 'a',
      eligible: undefined,
      active: expect.objectContaining({ status: 'suppressed' }),
      rate: expect.objectContaining({ status: 'suppressed' }),
      interval: undefined,
      rank: undefined,
      adopted: undefined,
    });
  });

  it.each([0, 1, 4])('hides %i active people, and no eligible ones', count => {
    const active = { 27: ids(1, count) };
    expect(rows([build('a', ids(1, 8))], { active })).toMatchObject([
      { eligible: 8, active: { status: 'suppressed' }, rank: undefined },
    ]);
  });

  it('puts the best first, sharing ranks, and the hidden last by ref', () => {
    const teams = [
      build('z-hidden', ids(1, 3), { isReportable: false }),
      build('low', ids(101, 200)),
      build('high', ids(1, 100)),
      build('nearly-high', ids(201, 300)),
      build('few', ids(301, 308)),
      build('a-hidden', [], { isReportable: false }),
      build('nobody', []),
    ];
    const active = {
      27: [...ids(1, 90), ...ids(101, 110), ...ids(201, 285), ...ids(301, 305)],
    };
    expect(rows(teams, { active }).map(row => [row.group, row.rank])).toEqual([
      ['high', 1],
      ['nearly-high', 1],
      ['few', 1],
      ['low', 4],
      ['a-hidden', undefined],
      ['nobody', undefined],
      ['z-hidden', undefined],
    ]);
  });

  it('ranks among the teams that are shown', () => {
    const teams = [
      build('hidden', ids(1, 100), { isReportable: false }),
      build('low', ids(101, 200)),
    ];
    const active = { 27: [...ids(1, 100), ...ids(101, 105)] };
    expect(rows(teams, { active })[0]).toMatchObject({ group: 'low', rank: 1 });
  });

  it('orders teams alike by ref', () => {
    const teams = [build('b', ids(1, 10)), build('a', ids(1, 10))];
    const active = { 27: ids(1, 6) };
    expect(rows(teams, { active }).map(row => row.group)).toEqual(['a', 'b']);
  });

  it('is not complete on the day itself', () => {
    const teams = [build('a', ids(1, 10))];
    const facts = { active: { 27: ids(1, 6) }, today: SUNDAY };
    expect(rows(teams, facts)[0].rate).toMatchObject({ complete: false });
  });

  it.each([
    [{ collectingSince: SUNDAY + 1 }, 'before-collection'],
    [{ collectingSince: undefined }, 'before-collection'],
    [{ eligible: undefined }, 'no-population'],
  ])('with %p is no data', (overrides, reason) => {
    const teams = [build('a', [], { isReportable: false })];
    expect(rows(teams, overrides)[0].rate).toMatchObject({
      status: 'no-data',
      reason,
    });
  });

  it('equals a naive recount, through reorganisations', () => {
    fc.assert(
      fc.property(
        naiveHistories,
        fc.constantFrom(0.2, 0.3, 0.5, 0.75, 1),
        (history, threshold) => {
          const facts = historyFacts(history);
          const day = history.to;
          const large = TEAMS.filter(
            name => (team(history, name, threshold)?.eligible ?? 0) > 2,
          );
          const found = teamRows(day, {
            facts,
            teams: teamsOf(day, {
              refs: TEAMS,
              membersOf: name => PeopleSet.of(membersOn(history, name, day)),
              reportable: new Set(large),
              threshold,
              facts,
            }),
          });
          expect(found.map(row => row.group).sort()).toEqual(TEAMS);
          for (const row of found) {
            const counted = team(history, row.group, threshold);
            const isLarge = large.includes(row.group);
            expect(row.eligible).toBe(isLarge ? counted?.eligible : undefined);
            expect(row.adopted).toBe(isLarge ? counted?.adopted : undefined);
            const isShown =
              isLarge && (counted?.active ?? 0) > 2 && history.since <= day;
            expect(shownShare(row.rate)).toEqual(
              isShown
                ? { n: counted?.active, of: counted?.eligible }
                : undefined,
            );
          }
          expect(eligibleOn(history, day) === undefined).toBe(
            team(history, 'a', threshold) === undefined,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('teamsOf', () => {
  const of = (overrides: FactOverrides, day = SUNDAY) =>
    teamsOf(day, {
      refs: ['a'],
      membersOf: () => PeopleSet.of(ids(1, 30)),
      reportable: new Set(['a']),
      threshold: 0.3,
      facts: buildFacts(overrides),
    })[0];
  const six = ids(1, 6);

  it('has the eligible members only', () => {
    expect(of({ eligible: upTo(9) }).members.size).toBe(9);
    expect(of({ eligible: undefined }).members.size).toBe(0);
  });

  it.each([
    ['three weeks', { 0: six, 13: six, 27: six }, true],
    ['two weeks', { 0: six, 13: six }, false],
    ['a week too long ago', { '-1': six, 13: six, 27: six }, false],
    ['a week to come', { 13: six, 27: six, 28: six }, false],
  ])('counts %s', (_, active, isAdopted) => {
    expect(of({ active }).isAdopted).toBe(isAdopted);
  });

  it('knows no adoption before there are four weeks', () => {
    expect(of({ collectingSince: MONDAY }).isAdopted).toBe(false);
    expect(of({ collectingSince: MONDAY + 1 }).isAdopted).toBeUndefined();
  });
});
