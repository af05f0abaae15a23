import { buildTeam, buildTeams, suppressed } from '../__testUtils__/situations';
import { teamOnTheBrink } from './teamOnTheBrink';

const adviceFor = (...rows: ReturnType<typeof buildTeam>[]) =>
  teamOnTheBrink({ teams: buildTeams(rows) });

describe('teamOnTheBrink', () => {
  it('names the team that fewest people are missing in', () => {
    expect(
      adviceFor(
        buildTeam({ active: 26, eligible: 100 }),
        buildTeam(
          { active: 5, eligible: 18 },
          { group: 'group:default/team-b' },
        ),
      ),
    ).toEqual({
      rule: 'team-on-the-brink',
      facts: {
        teams: 2,
        group: 'group:default/team-b',
        rate: 5 / 18,
        threshold: 0.3,
        needs: 1,
      },
      people: 13,
      link: '/adoption-health/adoption?group=group%3Adefault%2Fteam-b',
    });
  });

  it.each([
    [5, 20, 1],
    [10, 40, 2],
    [29, 100, 1],
    [13, 50, 2],
  ])('needs, with %i of %i, %i more', (active, eligible, needs) => {
    expect(adviceFor(buildTeam({ active, eligible }))?.facts.needs).toBe(needs);
  });

  it.each([
    ['at the threshold', buildTeam({ active: 6, eligible: 20 })],
    ['far from it', buildTeam({ active: 24, eligible: 100 })],
    [
      'that has adopted it all the same',
      buildTeam({ active: 5, eligible: 18 }, { adopted: true }),
    ],
    [
      'that is too small to tell',
      buildTeam({ active: 5, eligible: 18 }, { rate: suppressed('teamRate') }),
    ],
  ])('leaves out a team %s', (_, team) => {
    expect(adviceFor(team)).toBeUndefined();
  });

  it('is not there without teams', () => {
    expect(adviceFor()).toBeUndefined();
    expect(teamOnTheBrink({})).toBeUndefined();
  });
});
