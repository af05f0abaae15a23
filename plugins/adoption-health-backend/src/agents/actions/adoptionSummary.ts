import {
  AdoptionSummary,
  adoptionSummarySchema,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import {
  DayWindow,
  resolveWindow,
  windowQuerySchema,
} from '../../platform/window';
import { AgentAction } from '../AgentAction';

const DEFAULT_DAYS = 84;

const { from, to } = windowQuerySchema.shape;
const input = z.object({
  from: from.describe('First day, YYYY-MM-DD; 84 days in all if left out'),
  to: to.describe('Last day, YYYY-MM-DD; the last complete one if left out'),
  group: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Entity ref of a group, to ask about its members only'),
});

/** The numbers of `GET /adoption/summary`. */
export function adoptionSummaryAction(options: {
  summary: (question: {
    window: DayWindow;
    /** As it was asked for; not checked. */
    group?: string;
  }) => Promise<AdoptionSummary>;
}): AgentAction<typeof input, typeof adoptionSummarySchema> {
  return {
    name: 'adoption-summary',
    title: 'Adoption of the portal',
    description:
      'How many people use this developer portal, as of the last day asked for: active people, adoption rate, habitual use, stickiness, adopted teams and more. Shares are 0 to 1. Every value comes with its counts, window, coverage and evidence. A status other than "ok" means that there is no number: "no-data", "not-enough-data" or "suppressed", which hides groups too small to speak of. None of these is zero.',
    input,
    output: adoptionSummarySchema,
    answer: ({ group, ...days }, { today }) =>
      options.summary({
        window: resolveWindow(days, { today, defaultDays: DEFAULT_DAYS }),
        group,
      }),
  };
}
