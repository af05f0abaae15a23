/** Words of the leadership page. */
export const leadershipMessages = {
  sentence: {
    met: {
      adoptionRate: 'well used',
      staleShare: 'well kept',
      pageReadyP75: 'fast',
      uptime: 'up',
    },
    'at-risk': {
      adoptionRate: 'adoption may miss its target',
      staleShare: 'the catalog is going stale',
      pageReadyP75: 'pages are close to slow',
      uptime: 'uptime is at its limit',
    },
    'not-met': {
      adoptionRate: 'too few people use it',
      staleShare: 'the catalog is stale',
      pageReadyP75: 'pages are slow',
      uptime: 'it is down too often',
    },
    unknown: {
      adoptionRate: 'adoption',
      staleShare: 'the state of the catalog',
      pageReadyP75: 'speed',
      uptime: 'uptime',
    },
    allMet: 'All four targets are met: {{met}}',
    mixed: '{{met}}, but {{missed}}',
    open_one: '{{unknown}} is not known yet',
    open_other: '{{unknown}} are not known yet',
    nothingKnown: 'Nothing can be judged yet: {{unknown}} are not known',
    gate: {
      'on-track': '{{goal}} is in reach',
      'at-risk': '{{goal}} is still open',
      'off-track': '{{goal}} is out of reach at this pace',
      missed: 'the date for {{goal}} has passed',
    },
  },
  goalBy: '{{goal}} by {{day}}',
  tiles: 'Success numbers',
  atMost: '{{worst}} at most',
  gate: {
    state: {
      reached: 'Reached',
      missed: 'Missed',
      'on-track': 'On track',
      'at-risk': 'At risk',
      'off-track': 'Off track',
      'not-enough-data': 'No forecast yet',
    },
    title: {
      reached: '{{goal}} is reached',
      missed: 'The date for {{goal}} has passed',
      'on-track': '{{goal}} is on track',
      likely: '{{goal}} is likely, not safe',
      unlikely: '{{goal}} is possible, not likely',
      'off-track': '{{goal}} is out of reach at this pace',
      noForecast: 'No forecast of {{goal}} yet',
      weeks_one: 'A forecast needs {{count}} more complete week',
      weeks_other: 'A forecast needs {{count}} more complete weeks',
    },
    subtitle: 'Eligible people active in the week, against the target',
    forecast:
      'If the pace of the last weeks holds: {{low}} to {{high}}, most likely {{middle}}.',
    weeks:
      '{{weeks}} of {{needed}} weeks with a rate are in. Before that, a line through them would be a guess.',
    axis: {
      now: 'Now',
      forecast: 'Forecast',
      forecastBy: 'By {{day}}',
      target: 'Target {{goal}}',
      label:
        'Adoption: now {{now}}, forecast {{low}} to {{high}}, target {{goal}}',
      nowLabel: 'Adoption: now {{now}}, target {{goal}}',
    },
    weeksLabel: '{{weeks}} of {{needed}} weeks are in',
  },
  value: {
    subtitle_one: 'A year, for {{engineers}} eligible person',
    subtitle_other: 'A year, for {{engineers}} eligible people',
    example_one:
      'A year, for {{engineers}} person as an example: nobody is known to be eligible',
    example_other:
      'A year, for {{engineers}} people as an example: nobody is known to be eligible',
  },
  unknowns: {
    title: 'What we do not know',
    none: 'Every number here is measured, complete and judged.',
    missing: {
      adoptionRate: 'How many people use it',
      staleShare: 'How much of the catalog is stale',
      pageReadyP75: 'How long people wait for a page',
      uptime: 'How often it is up',
    },
    unjudged: {
      title_one: 'Whether {{count}} entity is right',
      title_other: 'Whether {{count}} entities are right',
      text: 'Stale could be {{worst}} at most.',
    },
    coverage: {
      title: 'What happened while nothing was collected',
      text: 'Data could come in {{share}} of the time.',
    },
    today: {
      title: 'How today ends',
      text: 'The day is not over, so its numbers can still move.',
    },
    forecast: {
      title: 'Whether {{goal}} will be reached',
      text: '{{weeks}} of {{needed}} weeks are in.',
      textEnough: 'The weeks there are do not carry a forecast.',
    },
    cost: {
      title: 'What this portal costs here',
      text: 'Self-hosting is a figure of a source here, not of your books.',
    },
    price: {
      title: 'The full price of a bought portal',
      text: 'List prices; moving there and leaving again are not in them.',
    },
  },
  actions: {
    copy: 'Copy as Markdown',
    copied: 'Copied',
    print: 'Print',
    failed: 'Could not fetch the Markdown. Try again.',
    blocked:
      'Your browser does not allow copying. Here it is, to copy by hand:',
    markdown: 'The brief as Markdown',
  },
  demo: 'Demo data',
  demoPrinted: 'Demo data, a made-up company.',
  asOf: 'Data to {{day}}',
  asOfToday: 'Data to {{day}}, not over yet',
  printed: 'Adoption Health',
  forbidden: {
    title: 'For the people listed as leaders',
    text: 'This page compares costs and judges the portal as a whole. Your administrators decide who reads it: adoptionHealth.leaders in the portal’s configuration.',
    elsewhere:
      'What the portal’s numbers are stands on the Adoption Health page.',
  },
} as const;
