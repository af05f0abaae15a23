/** Words of the adoption rate and its forecast. */
export const rateMessages = {
  heading: 'Adoption over time',
  forecast: 'Dotted: forecast, with its band.',
  forecastRow: 'Forecast: {{low}} to {{high}}',
  weekUpTo: 'Week up to {{day}}',
  noForecastOfGroup: 'The forecast is of the whole portal and not drawn here.',
  gate: {
    reached: 'The target of {{target}} is reached.',
    missed: 'The target of {{target}} was due on {{by}} and is not reached.',
    'on-track': 'On track for {{target}}: {{low}} to {{high}} on {{by}}.',
    'at-risk':
      'At risk: {{low}} to {{high}} on {{by}}, the target is {{target}}.',
    'off-track':
      'Off track: {{low}} to {{high}} on {{by}}, the target is {{target}}.',
    'not-enough-data':
      'No forecast yet: it needs {{needed}} complete weeks, there are {{weeks}}.',
    noDate: 'No forecast: the target of {{target}} has no date.',
  },
  milestones: {
    heading: 'Milestones since the launch',
    teams_one: '{{n}} adopted team by {{by}}',
    teams_other: '{{n}} adopted teams by {{by}}',
    rate: '{{goal}} adoption by {{by}}',
    teamCount_one: '{{n}} team',
    teamCount_other: '{{n}} teams',
    asOf: '{{value}} on {{day}}',
    noLaunch:
      'Milestones appear once adoptionHealth.launchedOn says when the portal was launched.',
    state: {
      reached: 'Reached',
      missed: 'Missed',
      open: 'Open',
      unknown: 'Not known',
    },
  },
  outlookFailed: 'The forecast could not be loaded.',
  column: {
    day: '7 days up to',
    kind: 'Kind',
    rate: 'Adoption rate',
    low: 'At least',
    high: 'At most',
    active: 'Active people',
    eligible: 'Eligible people',
  },
  measured: 'measured',
  soFar: 'not all days over and observed',
  forecastKind: 'forecast',
} as const;
