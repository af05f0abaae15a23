import { Teams, teamsSchema } from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import {
  DayWindow,
  resolveWindow,
  windowQuerySchema,
} from '../../platform/window';
import { AgentAction } from '../AgentAction';

const WEEK_DAYS = 7;

const input = z.object({
  to: windowQuerySchema.shape.to.describe(
    'Last day, YYYY-MM-DD; the last complete one if left out',
  ),
});

/** The rows of `GET /adoption/teams`. */
export function adoptionTeamsAction(options: {
  teams: (window: DayWindow) => Promise<Teams>;
}): AgentAction<typeof input, typeof teamsSchema> {
  return {
    name: 'adoption-teams',
    title: 'Adoption by team',
    description:
      'Which teams use this developer portal: for each the share of its people who were active in the 7 days, with its 95 % interval, its rank, and whether it counts as adopted. Teams whose intervals overlap share a rank; do not order them. Teams too small to speak of have the status "suppressed" and no number; that is not zero.',
    input,
    output: teamsSchema,
    answer: (query, { today }) =>
      options.teams(resolveWindow(query, { today, defaultDays: WEEK_DAYS })),
  };
}
