import {
  DayNumber,
  MetricId,
  TeamAdoption,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';
import { adoptionRate } from './adoptionRate';
import { Team } from './teamsOf';
import { AdoptionFacts } from './adoptionValue';
import { historyGap } from './historyGap';
import { Share } from './shareValue';
import { teamRank } from './teamRank';
import { wilsonInterval } from './wilsonInterval';

const WEEK_DAYS = 7;

/**
 * The rows of all teams for the seven days that end with `day`: best rank
 * first, teams that share one by what is surely theirs, then those whose
 * numbers are not shown, by ref. Ranks are among the teams that are shown, or
 * they would tell of the others. Whether a team adopted the portal is said of
 * every team that is large enough: it tells of weeks and of no count.
 * Source: metrics.md 2, "Team rank", and 1.8.
 */
export function teamRows(
  day: DayNumber,
  options: { teams: readonly Team[]; facts: AdoptionFacts },
): TeamAdoption[] {
  const { teams, facts } = options;
  const window = {
    from: day - WEEK_DAYS + 1,
    to: day,
    complete: day < facts.today,
  };
  const active = facts.active({ to: day, days: WEEK_DAYS });
  const measured = teams.map(team => {
    const share = adoptionRate(active, team.members);
    const isShown =
      share !== undefined &&
      team.isReportable &&
      facts.groupSize.isCountShown(share.n);
    return {
      team,
      share,
      interval: isShown ? wilsonInterval(share) : undefined,
    };
  });
  const intervals = measured.flatMap(({ interval }) => interval ?? []);
  const value = valuesOf({ facts, window });
  return measured
    .map(({ team, share, interval }) => ({
      group: team.ref,
      eligible: team.isReportable ? team.members.size : undefined,
      ...value(interval && share),
      interval,
      rank: interval && teamRank(interval, intervals),
      adopted: team.isAdopted,
    }))
    .sort(byRank);
}

function byRank(one: TeamAdoption, other: TeamAdoption): number {
  const last = Infinity;
  if (one.rank !== other.rank) {
    return (one.rank ?? last) - (other.rank ?? last);
  }
  const ahead = (other.interval?.low ?? 0) - (one.interval?.low ?? 0);
  return ahead || (one.group < other.group ? -1 : 1);
}

/** Both values of a row; suppressed ones without a share. */
function valuesOf(options: { facts: AdoptionFacts; window: DayWindow }) {
  const { facts, window } = options;
  const coverage = facts.coverage(window);
  const gap = historyGap(
    { from: window.to, to: window.to },
    facts.collectingSince,
  );
  const serve = (
    metric: MetricId,
    share: (Omit<Share, 'denominator'> & { denominator?: number }) | undefined,
  ): Value => {
    if (gap) {
      return absentValue(metric, { ...gap, window });
    }
    if (!facts.eligible.has(window.to)) {
      return absentValue(metric, {
        status: 'no-data',
        reason: 'no-population',
        window,
      });
    }
    return share
      ? okValue(metric, { ...share, window, coverage })
      : absentValue(metric, {
          status: 'suppressed',
          reason: 'small-group',
          window,
        });
  };
  return (share: Share | undefined) => ({
    active: serve('teamActive', share && { value: share.n, n: share.n }),
    rate: serve('teamRate', share),
  });
}
