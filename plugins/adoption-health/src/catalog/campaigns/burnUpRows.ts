import {
  Campaign,
  DayNumber,
  dayNumber,
} from 'backstage-plugin-adoption-health-common';
import { CampaignStanding } from './campaignStanding';

/** One day of the burn-up as the chart draws it. */
export interface BurnUpRow {
  at: DayNumber;
  total?: number;
  done?: number;
  /** The dotted way from the last count to the target day. */
  pace?: number;
  /** Which of its values has its words beside it. */
  labels: ReadonlyArray<'total' | 'done' | 'pace'>;
}

/** The counted days, and the target day with what the pace leads to. */
export function burnUpRows(
  campaign: Campaign,
  standing: CampaignStanding,
): BurnUpRow[] {
  const points = [...campaign.points].sort((one, other) =>
    one.at.localeCompare(other.at),
  );
  const last = points.at(-1);
  if (!last) {
    return [];
  }
  const atTarget = 'atTarget' in standing ? standing.atTarget : undefined;
  const target = dayNumber(campaign.targetDay);
  const ahead = !campaign.endedOn && target > dayNumber(last.at);
  const rows = points.map<BurnUpRow>(({ at, total, done }) => ({
    at: dayNumber(at),
    total,
    done,
    pace: at === last.at && ahead && atTarget !== undefined ? done : undefined,
    labels: at === last.at ? lastLabels(ahead) : [],
  }));
  if (ahead) {
    rows.push({
      at: target,
      total: last.total,
      pace: atTarget,
      labels: isApart(atTarget, last.total) ? ['total', 'pace'] : ['total'],
    });
  }
  return rows;
}

function lastLabels(ahead: boolean): BurnUpRow['labels'] {
  return ahead ? ['done'] : ['total', 'done'];
}

/** True where two labels would not run into each other. */
function isApart(pace: number | undefined, total: number): boolean {
  return pace !== undefined && total - pace > total * 0.1;
}
