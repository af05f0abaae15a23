import { trendMessages } from './trend/trendMessages';

/** Words of the parts that all rooms share. */
export const sharedMessages = {
  async: {
    loading: 'Loading',
    failedTitle: 'Could not load this',
    forbiddenTitle: 'You may not see this',
    forbiddenText:
      'Your portal’s permission policy keeps it from you. Ask the platform team if you need it.',
    signedOutText: 'Your session has ended. Reload the page to sign in again.',
    unavailableText:
      'The Adoption Health backend is not answering. It may be starting or its database may be away.',
    brokenText:
      'The Adoption Health backend ran into an error. Its log says which.',
    missingText:
      'The Adoption Health backend was not found. Is its plugin installed?',
    shapeText:
      'The backend answered in a form this page does not understand. Frontend and backend may be of different versions.',
    offlineText: 'The portal could not be reached. Check your connection.',
    unknownText: 'Something went wrong: {{message}}',
    tryAgain: 'Try again',
    stale: 'Could not update. Last answer {{time}}.',
  },
  verdict: {
    met: 'Met',
    'at-risk': 'At risk',
    'not-met': 'Not met',
    'not-met-yet': 'Not met yet',
    unknown: 'No verdict',
  },
  status: {
    'no-data': 'No data yet',
    'not-enough-data': 'Not enough data',
    suppressed: 'Suppressed',
    'not-measured': 'Not measured yet',
  },
  absence: {
    'before-collection': {
      what: 'Nothing was collected in these days.',
      how: 'Collecting begins with the first click after set-up.',
    },
    'no-population': {
      what: 'The catalog lists no people who count.',
      how: 'Add users to the catalog, or widen adoptionHealth.population.filter.',
    },
    'no-samples': {
      what: 'No page load was timed in these days.',
      how: 'Open any page of the portal; it counts within a minute.',
    },
    'few-samples': {
      what: 'Too few page loads to judge.',
      how: 'At least 20 are needed; they come with use.',
    },
    'no-sweep': {
      what: 'The catalog has not been checked yet.',
      how: 'The first check runs within minutes of the start.',
    },
    'no-probes': {
      what: 'Nobody watches the portal from outside.',
      how: 'A probe that runs outside the portal has to report here.',
    },
    'no-entities': {
      what: 'The catalog has no entity of the kinds that are checked.',
      how: 'Register components, or set adoptionHealth.freshness.kinds.',
    },
    'no-inventory': {
      what: 'Nobody counted the repositories in the last 30 days.',
      how: 'A source module counts them once a day. Its log says why it could not.',
    },
    'nothing-to-count': {
      what: 'There was nothing to count in these days.',
      how: 'It appears with the first one; or choose other days.',
    },
    'small-group': {
      what: 'Too few people to show without pointing at someone.',
      how: 'It appears once there are enough people.',
    },
    'few-weeks': {
      what: 'Too few complete weeks.',
      how: 'Eight are needed; each Monday brings one.',
    },
    unknown: {
      what: 'There is no number for these days.',
      how: 'Choose other days.',
    },
  },
  evidence: {
    measured: 'Measured',
    surveyed: 'Surveyed',
    estimated: 'Estimated',
    assumed: 'Assumed',
  },
  evidenceMeaning: {
    measured: 'Counted from what happened.',
    surveyed: 'From what people answered.',
    estimated: 'Calculated from measured and assumed inputs.',
    assumed: 'An assumption; no source measures it here.',
  },
  target: {
    atLeast: 'Target {{value}}',
    atLeastBy: 'Target {{value}} by {{day}}',
    below: 'Target under {{value}}',
    belowBy: 'Target under {{value}} by {{day}}',
  },
  definition: {
    how: 'How',
    label: 'How is “{{name}}” measured?',
    value: 'Value',
    noValue: 'None',
    counts: 'Counts',
    window: 'Days',
    coverage: 'Coverage',
    coverageText: '{{share}} of the time data could come in',
    evidence: 'Evidence',
    missing: 'Missing',
    soFar: 'today so far',
    target: 'Target',
    'at-least': '{{value}} or more',
    below: 'under {{value}}',
    by: '{{goal}}, by {{day}}',
  },
  counts: {
    people: '{{n}} of {{all}} people',
    peopleAlone_one: '{{n}} person',
    peopleAlone_other: '{{n}} people',
    entities: '{{n}} of {{all}} entities',
    entitiesAlone_one: '{{n}} entity',
    entitiesAlone_other: '{{n}} entities',
    loads: '{{n}} of {{all}} page loads',
    loadsAlone_one: '{{n}} page load',
    loadsAlone_other: '{{n}} page loads',
    checks: '{{n}} of {{all}} checks',
    checksAlone_one: '{{n}} check',
    checksAlone_other: '{{n}} checks',
    components: '{{n}} of {{all}} components',
    members: '{{n}} of {{all}} members',
    newComponents: '{{n}} of {{all}} new components',
    newcomers: '{{n}} of {{all}} newcomers',
    ofPeople: 'of {{all}} people',
    openedResultsAlone_one: '{{n}} opened result',
    openedResultsAlone_other: '{{n}} opened results',
    repositories: '{{n}} of {{all}} repositories',
    searches: '{{n}} of {{all}} searches',
    teams: '{{n}} of {{all}} teams',
    useCases: '{{n}} of {{all}} use cases',
  },
  tile: {
    soFar: 'Today so far',
  },
  chart: {
    asTable: 'Show as table',
    asChart: 'Show as chart',
    download: 'Download as CSV',
    collectingSince: 'Collecting since {{day}}',
  },
  trend: trendMessages,
  range: {
    label: 'Days shown',
    '4w': 'Last 4 weeks',
    '12w': 'Last 12 weeks',
    '26w': 'Last 26 weeks',
    '52w': 'Last 52 weeks',
  },
  group: {
    label: 'Whose numbers',
    all: 'All groups',
    search: 'Find a group',
    failed: 'The groups could not be loaded',
    more_one: '{{n}} more: type to find it',
    more_other: '{{n}} more: type to find them',
    portal: 'Whole portal',
    notCounted: 'Nobody in {{name}} is counted.',
    notCountedText:
      'The catalog lists no eligible people in it, or it is younger than the last reading of the catalog.',
  },
  window: {
    oneDay: '{{day}}',
    days: '{{from}} to {{to}}',
  },
  demo: {
    title: 'Demo data.',
    text: 'A made-up company. Nothing here is about you or your colleagues.',
  },
  notEligible: {
    title: 'You do not count in the adoption rate.',
    text: 'The catalog has no user for you, or the population filter leaves you out. So your own clicks change no rate here.',
  },
} as const;
