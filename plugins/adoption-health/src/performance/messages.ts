/** Words of the Speed tab. */
export const performanceMessages = {
  title: 'Speed',
  sentence: {
    none: 'No page load has been timed yet',
    few: 'Too few page loads to judge the portal’s speed yet',
    share: '{{share}} of page loads are ready within {{target}}',
    unknown: 'How long people wait for pages',
  },
  tiles: {
    label: 'Speed numbers',
    pageReadyP75: 'Page ready, p75',
    within: 'Ready within {{target}}',
    uptime: 'Uptime',
  },
  routes: {
    heading: 'Routes',
    allWithin_one: 'The one route with enough loads is within {{target}}',
    allWithin_other:
      'All {{count}} routes with enough loads are within {{target}}',
    someMiss: '{{slow}} of {{judged}} routes miss {{target}}',
    noneJudged: 'No route has enough loads to be judged',
    none: 'No page load in these days',
    noneText: 'Open any page of the portal: it is here within a minute.',
    subtitle:
      '{{window}}, slowest p75 first. Fewer than 20 loads are not judged.',
    subtitleSoFar:
      '{{window}}, today so far, slowest p75 first. Fewer than 20 loads are not judged.',
    route: 'Route',
    plugin: 'Plugin',
    navigation: 'Navigation',
    hard: 'first load',
    soft: 'in the portal',
    range: 'p50 to p95, dot at p75',
    target: '{{target}} target',
    p50: 'p50',
    p75: 'p75',
    p95: 'p95',
    within: 'Within {{target}}',
    loads: 'Loads',
    timedOut: 'Timed out',
    aborted: 'Left early',
    missed: 'slower than the target',
    tooFew: 'Too few loads',
    rangeLabel: 'p50 {{p50}}, p75 {{p75}}, p95 {{p95}}',
    showAll: 'Show all {{n}} routes',
    showFewer: 'Show the slowest {{n}}',
  },
} as const;
