import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { teamAdoptionRate } from './teamAdoptionRate';
import { Team } from './teamsOf';

const SUNDAY = MONDAY + 27;
const team = (
  isAdopted: boolean | undefined,
  members = upTo(6),
  isReportable = true,
): Team => ({ ref: 't', members, isReportable, isAdopted });
const small = team(undefined, upTo(2), false);
const at = (teams: Team[], overrides: FactOverrides = {}, day = SUNDAY) =>
  teamAdoptionRate(day, { teams, facts: buildFacts(overrides) });

describe('teamAdoptionRate', () => {
  it('divides adopted teams by reportable ones', () => {
    const teams = [team(true), team(false), team(false), team(true), small];
    expect(at(teams)).toMatchObject({
      status: 'ok',
      value: 0.5,
      n: 2,
      denominator: 4,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-28' },
    });
    expect(at([team(false)])).toMatchObject({ status: 'ok', value: 0 });
  });

  it('has the weeks that are over', () => {
    expect(at([team(true)], {}, SUNDAY + 6)).toMatchObject({
      window: { to: '2026-06-28' },
    });
    expect(at([team(true)], { today: SUNDAY })).toMatchObject({
      window: { to: '2026-06-21' },
    });
  });

  it.each([
    [[], {}, 'no-data', 'no-population'],
    [[small], {}, 'suppressed', 'small-group'],
    [[small], { eligible: undefined }, 'no-data', 'no-population'],
    [[team(true)], { collectingSince: MONDAY }, 'ok', undefined],
    [
      [team(undefined)],
      { collectingSince: MONDAY + 1 },
      'not-enough-data',
      'few-weeks',
    ],
    [
      [team(undefined)],
      { collectingSince: SUNDAY + 1 },
      'no-data',
      'before-collection',
    ],
  ])('of %p with %p is %s', (teams, overrides, status, reason) => {
    const value = at(teams, overrides);
    expect(value.status).toBe(status);
    expect('reason' in value ? value.reason : undefined).toBe(reason);
  });

  it('counts for a group the teams that are wholly in it', () => {
    const members = upTo(10);
    const partly = team(true, PeopleSet.of([9, 10, 11, 12, 13]));
    const apart = team(true, PeopleSet.of([15, 16, 17, 18, 19]));
    const empty = team(undefined, PeopleSet.empty, false);
    expect(
      at([team(true), team(false), partly, apart], { members }),
    ).toMatchObject({ n: 1, denominator: 2 });
    expect(at([partly, apart, empty], { members })).toMatchObject({
      status: 'no-data',
    });
  });
});
