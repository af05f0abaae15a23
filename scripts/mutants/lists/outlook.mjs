/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * Where adoption is going.
 *
 * @type {FormulaMutants[]}
 */
export const outlook = [
  {
    formula: 'quantile',
    mutants: [
      { from: '(sorted.length - 1)', to: 'sorted.length' },
      { from: 'Math.floor', to: 'Math.round' },
      { from: 'Math.floor', to: 'Math.ceil' },
      { from: 'below + 2', to: 'below + 1' },
      { from: 'undefined ? NaN', to: 'undefined ? 0' },
      { from: 'low + (position', to: 'low - (position' },
      { from: '(high - low)', to: '(high + low)' },
      { from: '(position - below)', to: '0.5' },
      { from: 'quantile(sorted, 0.5)', to: 'quantile(sorted, 0.4)' },
      { from: 'quantile(sorted, 0.5)', to: 'quantile(sorted, 0.6)' },
    ],
  },
  {
    formula: 'weeklyRates',
    mutants: [
      { from: ' && point.complete', to: '' },
      { from: 'weekStart(day) + 6', to: 'weekStart(day) + 5' },
      {
        from: '    .filter(({ day }) => day === weekStart(day) + 6)\n',
        to: '',
      },
      { from: 'day === weekStart(day) + 6', to: 'day !== weekStart(day) + 6' },
      { from: 'one.day - other.day', to: 'other.day - one.day' },
      { from: '\n    .sort((one, other) => one.day - other.day)', to: '' },
      { from: 'rate: point.value', to: 'rate: 0' },
      { from: 'day: dayNumber(point.at)', to: 'day: dayNumber(point.at) - 7' },
    ],
  },
  {
    formula: 'forecast',
    mutants: [
      { from: 'WEEKS_NEEDED = 8', to: 'WEEKS_NEEDED = 7' },
      { from: 'WEEKS_NEEDED = 8', to: 'WEEKS_NEEDED = 9' },
      { from: '1.2815515655446004', to: '1.6448536269514722' },
      { from: '1.2815515655446004', to: '0.8416212335729143' },
      { from: 'median(slopes)', to: 'quantile(slopes, 0.4)' },
      { from: 'quantile(residuals, 0.1)', to: 'quantile(residuals, 0.2)' },
      { from: 'quantile(residuals, 0.9)', to: 'quantile(residuals, 0.8)' },
      { from: 'lowLine(day) + below', to: 'lowLine(day)' },
      { from: 'highLine(day) + above', to: 'highLine(day)' },
      { from: 'lineOf(weeks, low)', to: 'lineOf(weeks, high)' },
      { from: '.slice(index + 1)', to: '.slice(index + 2)' },
      { from: '(other.rate - one.rate)', to: '(one.rate - other.rate)' },
      { from: '/ (other.day - one.day)', to: '/ 7' },
      {
        from: '(slopes.length - spread) / 2) - 1',
        to: '(slopes.length - spread) / 2)',
      },
      { from: 'Math.floor((slopes', to: 'Math.ceil((slopes' },
      { from: 'Math.ceil((slopes', to: 'Math.floor((slopes' },
      { from: '(2 * n + 5)', to: '(2 * n + 4)' },
      { from: '(weight(rates.length) - tied)', to: 'weight(rates.length)' },
      {
        from: '(week.day - origin)).sort(ascending)',
        to: '(week.day - origin))',
      },
      { from: 'Math.min(1, Math.max(0, value))', to: 'Math.max(0, value)' },
      { from: 'Math.min(1, Math.max(0, value))', to: 'Math.min(1, value)' },
    ],
  },
  {
    formula: 'forecastWeeks',
    mutants: [
      { from: 'MOST_WEEKS = 52', to: 'MOST_WEEKS = 51' },
      { from: 'MOST_WEEKS = 52', to: 'MOST_WEEKS = 53' },
      { from: 'by === undefined || !bandOn', to: '!bandOn' },
      { from: 'end < today', to: 'end <= today' },
      { from: 'end < today', to: 'false' },
      { from: 'weekStart(today) + 6', to: 'weekStart(today)' },
      { from: 'weekStart(today) + 6', to: 'weekStart(today) + 13' },
      { from: 'weekStart(today) + 6', to: 'today + 6' },
      { from: 'day < end', to: 'day <= end' },
      { from: 'day += 7', to: 'day += 14' },
      { from: '[...days, end]', to: 'days' },
      { from: '.slice(0, MOST_WEEKS)', to: '.slice(-MOST_WEEKS)' },
      { from: 'bandOn(day)', to: 'bandOn(today)' },
      { from: 'at: dayOf(day)', to: 'at: dayOf(day + 1)' },
    ],
  },
  {
    formula: 'decisionGate',
    mutants: [
      { from: 'today > by', to: 'today >= by' },
      { from: 'by === undefined || isOver ?', to: 'by === undefined ?' },
      { from: "verdict === 'met'", to: "verdict === 'not-met'" },
      { from: "isOver && verdict === 'not-met'", to: 'isOver' },
      { from: "isOver && verdict === 'not-met'", to: "verdict === 'not-met'" },
      { from: 'outlook.low >= target', to: 'outlook.low > target' },
      { from: 'outlook.low >=', to: 'outlook.middle >=' },
      { from: 'outlook.high < target', to: 'outlook.high <= target' },
      { from: 'outlook.high <', to: 'outlook.middle <' },
      { from: 'weeks: weeks.length', to: 'weeks: WEEKS_NEEDED' },
      { from: 'forecast: outlook', to: 'forecast: undefined' },
      { from: "'off-track' : 'at-risk'", to: "'at-risk' : 'off-track'" },
      { from: "return 'not-enough-data'", to: "return 'at-risk'" },
    ],
  },
  {
    formula: 'milestones',
    mutants: [
      { from: 'plus({ months })', to: 'plus({ days: months * 30 })' },
      { from: 'plus({ months })', to: 'plus({ months: months + 1 })' },
      { from: 'plus({ months })', to: 'minus({ months })' },
      { from: "zone: 'utc'", to: "zone: 'America/New_York'" },
      { from: 'value.value >= target', to: 'value.value > target' },
      {
        from: "value.status === 'ok' && value.value >= target",
        to: "value.status === 'ok'",
      },
      { from: 'if (!isOver)', to: 'if (isOver)' },
      { from: 'if (!isOver)', to: "if (!isOver && value.status === 'ok')" },
      { from: "'missed' : 'unknown'", to: "'unknown' : 'missed'" },
      { from: "return 'reached'", to: "return isOver ? 'reached' : 'open'" },
    ],
  },
];
