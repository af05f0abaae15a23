import { Value } from 'backstage-plugin-adoption-health-common';
import { adoptedTeams } from './adoptedTeams';

const window = { from: '2026-10-19', to: '2026-11-15' };
const rate: Value = {
  ...{ status: 'ok', value: 0.25, n: 3, denominator: 12, coverage: 0.9 },
  ...{ evidence: 'measured', complete: true, definition: 'teamAdoptionRate' },
  window,
};

describe('adoptedTeams', () => {
  it('is the counted teams, in the envelope of their share', () => {
    expect(adoptedTeams(rate)).toEqual({
      ...{ status: 'ok', value: 3, n: 3, coverage: 0.9, evidence: 'measured' },
      ...{ complete: true, definition: 'adoptedTeams', window },
    });
  });

  it.each(['no-data', 'not-enough-data', 'suppressed'] as const)(
    'is %s where the share is',
    status => {
      const absent = { status, window, definition: 'teamAdoptionRate' };
      expect(adoptedTeams(absent)).toEqual({
        ...absent,
        definition: 'adoptedTeams',
      });
    },
  );
});
