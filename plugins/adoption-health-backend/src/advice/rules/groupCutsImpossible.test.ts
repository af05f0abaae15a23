import { absentValue } from '../../platform/okValue';
import {
  buildTeam,
  buildTeams,
  suppressed,
  window,
} from '../__testUtils__/situations';
import { groupCutsImpossible } from './groupCutsImpossible';

const shown = buildTeam({ active: 5, eligible: 18 });
const small = { ...shown, rate: suppressed('teamRate') };
const unknown = {
  ...shown,
  rate: absentValue('teamRate', {
    status: 'no-data',
    reason: 'before-collection',
    window,
  }),
};

const collection = { coverage: 1 };

describe('groupCutsImpossible', () => {
  it.each([
    ['no team', [], 0],
    ['none that is large enough', [small, small], 2],
  ])('is there with %s', (_, rows, teams) => {
    expect(
      groupCutsImpossible({ teams: buildTeams(rows), collection }),
    ).toMatchObject({
      rule: 'group-cuts-impossible',
      facts: { teams },
      people: 0,
    });
  });

  it.each([
    ['one that is', [small, shown]],
    ['no data as yet', [unknown]],
  ])('is not there with %s', (_, rows) => {
    expect(
      groupCutsImpossible({ teams: buildTeams(rows), collection }),
    ).toBeUndefined();
  });

  it('is not there in the first days', () => {
    expect(
      groupCutsImpossible({ teams: buildTeams([]), collection: {} }),
    ).toBeUndefined();
  });

  it('is not there where teams could not be read', () => {
    expect(groupCutsImpossible({ collection })).toBeUndefined();
  });
});
