import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { AdoptionFacts } from './adoptionValue';
import { historyGap } from './historyGap';
import { lastWeekEnd } from './isoWeeks';
import { Team } from './teamsOf';

const WEEKS = 4;

/**
 * Adopted teams over reportable teams, served with the four complete ISO weeks
 * before `day`; of a group, those teams whose people are all in it. Source:
 * metrics.md 2, "Team adoption rate".
 */
export function teamAdoptionRate(
  day: DayNumber,
  options: { teams: readonly Team[]; facts: AdoptionFacts },
): Value {
  const { facts } = options;
  const lastDay = lastWeekEnd({ to: day, today: facts.today });
  const window = { from: lastDay - WEEKS * 7 + 1, to: lastDay, complete: true };
  const gap = historyGap({ ...window, to: day }, facts.collectingSince);
  if (gap) {
    return absentValue('teamAdoptionRate', { ...gap, window });
  }
  const around = facts.group?.members(day);
  const teams = options.teams.filter(
    ({ members }) =>
      !around || (members.size > 0 && members.minus(around).size === 0),
  );
  if (teams.length === 0 || !facts.eligible.has(day)) {
    return absentValue('teamAdoptionRate', {
      status: 'no-data',
      reason: 'no-population',
      window,
    });
  }
  const reportable = teams.filter(team => team.isReportable);
  if (reportable.length === 0) {
    return absentValue('teamAdoptionRate', {
      status: 'suppressed',
      reason: 'small-group',
      window,
    });
  }
  const n = reportable.filter(team => team.isAdopted).length;
  const denominator = reportable.length;
  return okValue('teamAdoptionRate', {
    value: n / denominator,
    n,
    denominator,
    window,
    coverage: facts.coverage(window),
  });
}
