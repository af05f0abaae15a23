import {
  AdoptionSeries,
  Day,
  DayNumber,
  dayOf,
  DecisionGate,
  Outlook,
  Target,
  Value,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../../platform/window';
import { decisionGate } from './formulas/decisionGate';
import { forecastWeeks } from './formulas/forecastWeeks';
import {
  Milestone,
  milestones,
  milestoneState,
  monthsAfter,
} from './formulas/milestones';
import { WeeklyRate, weeklyRates } from './formulas/weeklyRates';

const MOST_WEEKS = 26;

/** Whom an outlook asks. */
export interface OutlookSources {
  /** The adoption rate of the 7 days that end with a day. */
  rateOn: (day: DayNumber) => Promise<Value>;
  /** The adoption rates of complete weeks. */
  ratesByWeek: (window: DayWindow) => Promise<AdoptionSeries>;
  /** How many teams had adopted the portal by a day. */
  adoptedTeams: (day: DayNumber) => Promise<Value>;
}

/** What an outlook is judged by. */
export interface OutlookSettings {
  target: Target;
  /** Milestones count from it; without it there are none. */
  launchedOn?: Day;
}

interface AsOf {
  today: DayNumber;
  settings: OutlookSettings;
}

/** The gate, the way to it and the milestones, as of a day that is not over. */
export async function readOutlook(
  sources: OutlookSources,
  { today, settings }: AsOf,
): Promise<Outlook> {
  const { target } = settings;
  const [current, weeks, reached] = await Promise.all([
    sources.rateOn(today),
    readWeeks(sources, today),
    readMilestones(sources, { today, settings }),
  ]);
  return {
    gate: decisionGate({ current, weeks, target, today }),
    forecast: forecastWeeks({ weeks, by: target.by, today }),
    milestones: reached,
  };
}

/** The gate alone, for an adoption rate of today that is known already. */
export async function readGate(
  sources: Pick<OutlookSources, 'ratesByWeek'>,
  options: AsOf & { current: Value },
): Promise<DecisionGate> {
  const { today, settings, current } = options;
  const weeks = await readWeeks(sources, today);
  return decisionGate({ current, weeks, target: settings.target, today });
}

async function readWeeks(
  sources: Pick<OutlookSources, 'ratesByWeek'>,
  today: DayNumber,
): Promise<WeeklyRate[]> {
  const thisWeek = weekStart(today);
  return weeklyRates(
    await sources.ratesByWeek({
      from: thisWeek - 7 * MOST_WEEKS,
      to: thisWeek - 1,
      complete: true,
    }),
  );
}

async function readMilestones(
  sources: OutlookSources,
  { today, settings: { launchedOn } }: AsOf,
): Promise<Milestone[]> {
  if (launchedOn === undefined) {
    return [];
  }
  return Promise.all(
    milestones.map(async ({ id, months, of, target }) => {
      const by = monthsAfter(launchedOn, months);
      const isOver = by < today;
      const read = of === 'teams' ? sources.adoptedTeams : sources.rateOn;
      // Never today: a day that is not over is compared with none that is.
      const value = await read(isOver ? by : today - 1);
      const state = milestoneState({ value, target, isOver });
      return { id, by: dayOf(by), target, value, state };
    }),
  );
}
