/** What a number is measured in. Shares are 0..1. */
export type Unit = 'people' | 'share' | 'ms' | 'count' | 'entities';

/** One entry of the definitions that users see. */
export interface MetricDefinition {
  /** Stable id, the `definition` of every served value. */
  id: string;
  /** What it is called on screens. */
  name: string;
  /** What it means, in one or two plain sentences. */
  meaning: string;
  unit: Unit;
  /** Length of its window in days, where it has a fixed one. */
  windowDays?: number;
}

/**
 * Every metric the suite serves. A new metric is one row here, one formula and
 * one read.
 */
export const metricCatalogue = [
  {
    id: 'dau',
    name: 'People active in a day',
    meaning:
      'Distinct people with at least one intentional event on the day. Signing in alone, missing pages and our own pages do not count.',
    unit: 'people',
    windowDays: 1,
  },
  {
    id: 'wau',
    name: 'People active in a week',
    meaning:
      'Distinct people with at least one intentional event in the 7 days that end with the last day shown.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'mau',
    name: 'People active in 28 days',
    meaning:
      'Distinct people with at least one intentional event in the 28 days that end with the last day shown.',
    unit: 'people',
    windowDays: 28,
  },
  {
    id: 'adoptionRate',
    name: 'Adoption rate',
    meaning:
      'Eligible people who were active in the 7 days, divided by all people who were eligible on the last of them. Eligible is who the catalog lists as a user that day. People who opted out stay in the divisor, so the true rate is at least this.',
    unit: 'share',
    windowDays: 7,
  },
  {
    id: 'adoptionRate28',
    name: 'Adoption rate, 28 days',
    meaning:
      'Eligible people who were active in the 28 days, divided by all people who were eligible on the last of them.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'activeOutsidePopulation',
    name: 'Active, but not eligible',
    meaning:
      'People active in the 7 days who are not in the eligible population of the last day. They count in no rate.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'habitual',
    name: 'Habitual people',
    meaning:
      'Eligible people who were active in at least 3 of the last 4 complete weeks, divided by all eligible people.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'stickinessWauMau',
    name: 'Stickiness, week in 28 days',
    meaning:
      'People active in the 7 days, divided by people active in the 28 days.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'stickinessDauMau',
    name: 'Stickiness, day in 28 days',
    meaning:
      'Mean number of people active on a working day of the 28 days, divided by people active in the 28 days.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'activatedShare',
    name: 'Activated',
    meaning:
      'Of the people whose first 14 days ended in the window: those who got something out of the portal in these days. That is opening an entity page that is not their own, a documentation page, a search result, or a successful template run.',
    unit: 'share',
  },
  {
    id: 'newPeople',
    name: 'New people',
    meaning: 'People whose first active week it is.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'retained',
    name: 'Came back',
    meaning: 'People who were active in the week and in the one before.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'resurrected',
    name: 'Returned',
    meaning:
      'People who were active in the week, not in the one before, but in some earlier week.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'dormant',
    name: 'Did not come back',
    meaning: 'People who were active in the week before and not in this one.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'retention',
    name: 'Retention',
    meaning:
      'Share of the people of one first week who were active again so many weeks later.',
    unit: 'share',
    windowDays: 7,
  },
  {
    id: 'frequency',
    name: 'Active days',
    meaning: 'Number of people by how many of the 28 days they were active on.',
    unit: 'people',
    windowDays: 28,
  },
  {
    id: 'teamActive',
    name: 'Active team members',
    meaning: 'Eligible members of the team who were active in the 7 days.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'teamRate',
    name: 'Adoption of the team',
    meaning:
      'Eligible members who were active in the 7 days, divided by all eligible members.',
    unit: 'share',
    windowDays: 7,
  },
  {
    id: 'teamAdoptionRate',
    name: 'Teams that adopted it',
    meaning:
      'Teams in which enough members were active in at least three of four weeks, divided by all teams that are large enough to tell.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'pluginPeople',
    name: 'People of a plugin',
    meaning: 'Distinct people who used the plugin in the window.',
    unit: 'people',
  },
  {
    id: 'pluginReach',
    name: 'Reach of a plugin',
    meaning:
      'Distinct people who used the plugin, divided by all eligible people.',
    unit: 'share',
  },
  {
    id: 'dietServed',
    name: 'Served',
    meaning:
      'Repeat users, people who used a plugin on two days or more, who keep all such plugins of theirs, divided by all repeat users.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'searches',
    name: 'Searches',
    meaning:
      'Search episodes: what somebody typed, paged and filtered until they opened a result, asked for something else, or gave up.',
    unit: 'count',
  },
  {
    id: 'searchZeroShare',
    name: 'Searches that find nothing',
    meaning:
      'Search episodes without a result, divided by all whose number of results is known.',
    unit: 'share',
  },
  {
    id: 'searchClickedShare',
    name: 'Searches that lead somewhere',
    meaning: 'Search episodes in which a result was opened, divided by all.',
    unit: 'share',
  },
  {
    id: 'searchMedianRank',
    name: 'Rank of what is opened',
    meaning: 'The median place in the list of the results that were opened.',
    unit: 'count',
  },
  {
    id: 'searchTermPeople',
    name: 'People of a search term',
    meaning: 'Distinct people who searched for the term.',
    unit: 'people',
  },
  {
    id: 'useCaseCoverage',
    name: 'Coverage of a use case',
    meaning:
      'Eligible people with an event on one of its plugins in the 28 days, divided by all eligible people.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'useCasesCovered',
    name: 'Use cases in use',
    meaning:
      'Use cases that at least 10 % of the eligible people use, divided by all of them.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'goldenPathShare',
    name: 'Made from templates',
    meaning:
      'Components that were first seen in the window and made from a template, divided by all that were first seen in it.',
    unit: 'share',
  },
  {
    id: 'templateAliveShare',
    name: 'Alive after 90 days',
    meaning:
      'What templates made at least 90 days ago that is in the catalog and not stale, divided by all of it.',
    unit: 'share',
  },
  {
    id: 'templateViews',
    name: 'Views of a template',
    meaning: 'Distinct people who opened the page of the template.',
    unit: 'people',
  },
  {
    id: 'templateStarted',
    name: 'Template runs',
    meaning: 'Runs of the template that were started.',
    unit: 'count',
  },
  {
    id: 'templateSucceeded',
    name: 'Successful template runs',
    meaning: 'Runs of the template that came to a good end.',
    unit: 'count',
  },
  {
    id: 'activationStep',
    name: 'On the way to value',
    meaning: 'People who were new in the window and came as far as this step.',
    unit: 'people',
  },
  {
    id: 'agentCalls',
    name: 'Calls of agents',
    meaning:
      'Calls of the suite’s own actions by agents. They count in nothing else.',
    unit: 'count',
  },
  {
    id: 'adoptedTeams',
    name: 'Adopted teams',
    meaning:
      'Number of teams in which enough members were active in at least three of four weeks.',
    unit: 'count',
    windowDays: 28,
  },
  {
    id: 'staleShare',
    name: 'Stale catalog',
    meaning:
      'Entities with at least one open stale finding, divided by all entities of the kinds that are checked.',
    unit: 'share',
  },
  {
    id: 'staleUpperBound',
    name: 'Stale at most',
    meaning:
      'Stale and unknown entities together, divided by all: what the share would be if everything unknown were stale.',
    unit: 'share',
  },
  {
    id: 'entityReaders',
    name: 'Readers who do not own it',
    meaning:
      'Distinct people who opened the page in the 28 days and are not among its owners. Too few to tell apart from a person are not shown.',
    unit: 'people',
    windowDays: 28,
  },
  {
    id: 'fieldFillRate',
    name: 'Filled in',
    meaning: 'Entities of the kind that fill the field in, divided by all.',
    unit: 'share',
  },
  {
    id: 'fieldChangeRate',
    name: 'Changes within 90 days',
    meaning:
      'Entities whose field differs from what it was about 90 days before, divided by all that were watched for so long.',
    unit: 'share',
  },
  {
    id: 'registeredShare',
    name: 'Registered repositories',
    meaning:
      'Repositories with a descriptor in the catalog, divided by all that are not archived, forks or left out.',
    unit: 'share',
  },
  {
    id: 'pageReadyP75',
    name: 'Page ready, p75',
    meaning:
      'Three of four page loads were ready faster than this. Ready means that no request, script or progress bar was pending and the page stood still for 100 ms.',
    unit: 'ms',
    windowDays: 28,
  },
  {
    id: 'pageReadyWithinTarget',
    name: 'Loads within the target',
    meaning:
      'Page loads that were ready within the target, divided by all that were ready, gave up, or were left after the target had passed.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'uptime',
    name: 'Uptime',
    meaning:
      'Checks that found the portal up, divided by all checks that found it up or down. Needs probes from outside.',
    unit: 'share',
  },
  {
    id: 'yearlyCost',
    name: 'Cost a year',
    meaning:
      'List price for the number of engineers, or the cost the named source gives. Moving there and leaving again are not in it.',
    unit: 'count',
  },
] as const satisfies readonly MetricDefinition[];

/** The id of a metric of the catalogue. */
export type MetricId = (typeof metricCatalogue)[number]['id'];

/** The definition of a metric; undefined for an id the catalogue lacks. */
export function metricDefinition(id: string): MetricDefinition | undefined {
  return metricCatalogue.find(metric => metric.id === id);
}
