import {
  DayNumber,
  dayNumber,
  DecisionGate,
  GateState,
  Target,
  Value,
  verdictOf,
} from 'backstage-plugin-adoption-health-common';
import { forecast, WEEKS_NEEDED } from './forecast';
import { WeeklyRate } from './weeklyRates';

/**
 * Whether adoption will reach its target in time. Reached counts first, also
 * after the date; a rate that is not known is neither reached nor missed.
 * Source: metrics.md 2, "Decision gate".
 */
export function decisionGate(options: {
  /** The adoption rate of today. */
  current: Value;
  weeks: readonly WeeklyRate[];
  target: Target;
  today: DayNumber;
}): DecisionGate {
  const { current, weeks, target, today } = options;
  const by = target.by === undefined ? undefined : dayNumber(target.by);
  const isOver = by !== undefined && today > by;
  const outlook = by === undefined || isOver ? undefined : forecast(weeks, by);
  return {
    state: gateState({ current, target, isOver, outlook }),
    weeks: weeks.length,
    weeksNeeded: WEEKS_NEEDED,
    forecast: outlook,
  };
}

function gateState(options: {
  current: Value;
  target: Target;
  isOver: boolean;
  outlook: DecisionGate['forecast'];
}): GateState {
  const { current, target, isOver, outlook } = options;
  const verdict = verdictOf(current, { target });
  if (verdict === 'met') {
    return 'reached';
  }
  if (isOver && verdict === 'not-met') {
    return 'missed';
  }
  if (!outlook) {
    return 'not-enough-data';
  }
  if (outlook.low >= target.value) {
    return 'on-track';
  }
  return outlook.high < target.value ? 'off-track' : 'at-risk';
}
