import { ConfigReader } from '@backstage/config';
import { readTeams } from './teams';

const read = (teams?: object) =>
  readTeams(new ConfigReader(teams ? { teams } : {}));

describe('readTeams', () => {
  it('needs nothing', () => {
    const defaults = { types: ['team'], threshold: 0.3 };
    expect(read()).toEqual(defaults);
    expect(readTeams()).toEqual(defaults);
  });

  it('reads every setting, types in lower case', () => {
    expect(read({ types: [' Squad', 'tribe'], threshold: 0.5 })).toEqual({
      types: ['squad', 'tribe'],
      threshold: 0.5,
    });
  });

  it('takes a whole team as a threshold', () => {
    expect(read({ threshold: 1 }).threshold).toBe(1);
  });

  it.each([
    [{ types: [] }, 'adoptionHealth.teams.types: name at least one'],
    [{ types: ['team', ' '] }, 'adoptionHealth.teams.types: a blank text'],
    [{ threshold: 0 }, 'adoptionHealth.teams.threshold: 0 would call'],
    [{ threshold: 1.1 }, 'adoptionHealth.teams.threshold: 1.1 is no share'],
    [{ threshold: -0.1 }, 'adoptionHealth.teams.threshold: -0.1 is no share'],
  ])('names the setting that is wrong: %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });

  it.each([{ types: 'team' }, { types: [7] }, { threshold: 'half' }])(
    'refuses what has the wrong type: %j',
    settings => {
      expect(() => read(settings)).toThrow('teams.');
    },
  );
});
