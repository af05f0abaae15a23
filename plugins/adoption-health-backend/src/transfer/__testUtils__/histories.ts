import fc from 'fast-check';

/** Some people, of whom one writes themselves in capitals. */
export const names = ['ada', 'bob', 'cleo', 'Dan'];

const userRef = fc.constantFrom(...names).map(name => `user:default/${name}`);

/**
 * Instants around the ends of summer time in New York, a leap day, the end of
 * a year, and the last days; some days of 23 and of 25 hours.
 */
const instant = fc
  .oneof(
    fc.constantFrom(
      '2026-11-01T04:00:00Z',
      '2026-03-08T05:00:00Z',
      '2024-02-29T05:00:00Z',
      '2025-12-31T05:00:00Z',
    ),
    fc.constantFrom('2026-11-18T05:00:00Z', '2026-11-19T05:00:00Z'),
  )
  .chain(start =>
    fc
      .integer({ min: -7_200_000, max: 93_600_000 })
      .map(offset => new Date(Date.parse(start) + offset))
      .filter(at => at.getTime() < Date.parse('2026-11-20T12:00:00Z'))
      .map(at => at.toISOString()),
  );

const navigate = fc.record({
  at: instant,
  userRef,
  action: fc.constant('navigate'),
  subject: fc.constantFrom(
    '/catalog',
    '/catalog/default/component/pay',
    '/catalog/default/user/ada',
    '/docs/default/component/pay',
    '/adoption-health',
  ),
  context: fc.constant({ pluginId: 'catalog' }),
});
const click = fc.record({
  at: instant,
  userRef,
  action: fc.constantFrom('click', 'create', 'signIn', '_internal'),
  subject: fc.constant('x'),
  value: fc.option(fc.integer({ min: -5, max: 2_000_000_000 }), {
    nil: undefined,
  }),
  context: fc.constantFrom({ pluginId: 'home' }, { pluginId: 'search' }, {}),
});
const search = fc.record({
  at: instant,
  userRef,
  action: fc.constant('search'),
  subject: fc.constantFrom('pay', 'PAY ', 'deploy', ''),
  value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  attributes: fc.constantFrom(
    { outcome: 'clicked', rank: 2 },
    { outcome: 'clicked', rank: 99 },
    { outcome: 'refined' },
    { outcome: 'abandoned' },
    {},
  ),
  context: fc.constant({ pluginId: 'search' }),
});
const timing = fc.record({
  type: fc.constant('timing'),
  at: instant,
  userRef,
  metric: fc.constant('page_ready'),
  route: fc.constantFrom('/catalog', '/docs'),
  pluginId: fc.constantFrom('catalog', 'techdocs'),
  navigation: fc.constantFrom('hard', 'soft'),
  ms: fc.integer({ min: 0, max: 40_000 }),
  outcome: fc.constantFrom('ready', 'timed-out', 'left'),
});

/** A line of an event or a timing. */
export const eventLines = fc.oneof(navigate, click, search, timing);

const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-11-18');
const userRefs = fc.uniqueArray(userRef, { maxLength: 4 });

/** A line of what else may be imported. */
export const otherLines = fc.oneof(
  fc.record({ type: fc.constant('population'), day, userRefs }),
  fc.record({
    type: fc.constant('membership'),
    day,
    group: fc.constantFrom('group:default/a', 'group:default/b'),
    userRefs,
  }),
  fc.record({
    type: fc.constant('uptime'),
    target: fc.constantFrom('portal', 'docs'),
    at: instant,
    up: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('entity'),
    day,
    ref: fc.constantFrom('component:default/pay', 'api:default/pay'),
    contentHash: fc.constantFrom('a', 'b'),
    firstSeen: fc.constant('2025-01-09'),
    changedAt: fc.constantFrom('2025-11-30', undefined),
  }),
  fc.record({
    type: fc.constant('task'),
    at: instant,
    startedAt: instant,
    userRef,
    templateRef: fc.constant('template:default/service'),
    status: fc.constantFrom('completed', 'failed'),
  }),
);
