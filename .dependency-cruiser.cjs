// The walls of the code base: who may import whom, and where the database,
// HTTP and configuration may be touched. Run with `yarn lint:imports`.

const backend = '^plugins/adoption-health-backend/src';
const ourPackages = 'plugins/|packages/';
const tests = '\\.test\\.tsx?$|/__testUtils__/|/dev/|/e2e/';

/** What each room of the backend may import, besides itself. */
const rooms = {
  platform: [],
  access: [],
  people: ['platform'],
  facts: ['platform', 'people'],
  privacy: ['access', 'platform', 'people', 'facts'],
  telemetry: ['access', 'platform', 'people', 'facts'],
  adoption: ['access', 'platform', 'people', 'facts', 'privacy'],
  freshness: ['access', 'platform', 'people', 'facts', 'privacy'],
  performance: ['access', 'platform', 'facts', 'privacy'],
  value: ['access', 'platform'],
  brief: ['access', 'platform', 'value'],
  transfer: ['access', 'platform', 'people', 'facts', 'privacy', 'telemetry'],
  status: ['access', 'platform', 'telemetry', 'facts'],
  context: ['access', 'platform'],
  nudges: ['access', 'platform', 'people'],
  advice: ['access', 'platform'],
  agents: ['platform'],
  tasks: ['platform', 'people'],
};

/** Which of our packages a package may import. */
const packages = {
  'plugins/adoption-health-common': [],
  'plugins/adoption-health-node': ['plugins/adoption-health-common'],
  'plugins/adoption-health-backend': [
    'plugins/adoption-health-common',
    'plugins/adoption-health-node',
  ],
  'plugins/adoption-health': ['plugins/adoption-health-common'],
  'plugins/analytics-module-adoption-health': [
    'plugins/adoption-health-common',
  ],
  'plugins/adoption-health-backend-module-github': [
    'plugins/adoption-health-common',
    'plugins/adoption-health-node',
  ],
  'packages/catalog-lint': ['plugins/adoption-health-common'],
  'packages/demo-data': ['plugins/adoption-health-common'],
  'packages/testbed': [
    'plugins/adoption-health-backend',
    'plugins/adoption-health-common',
    'plugins/adoption-health-node',
    'packages/demo-data',
  ],
  'packages/benchmarks': [
    'plugins/adoption-health-backend',
    'plugins/adoption-health-common',
    'packages/testbed',
  ],
  'packages/demo-auth': [],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(packages).map(([from, allowed]) => ({
      name: `${from}-imports`,
      comment: `${from} may import ${allowed.join(' and ') || 'no sibling'}.`,
      severity: 'error',
      from: { path: `^${from}/`, pathNot: tests },
      to: {
        path: `^(${ourPackages})`,
        pathNot: [from, ...allowed].map(one => `^${one}/`),
      },
    })),
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-room`,
      comment: `${room}/ may import ${allowed.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: `${backend}/${room}/`, pathNot: tests },
      to: {
        path: `${backend}/`,
        pathNot: [room, ...allowed].map(one => `${backend}/${one}/`),
      },
    })),
    {
      name: 'knex-in-read-and-write',
      comment:
        'SQL lives in read/, write/ and platform/; others pass Database.',
      severity: 'error',
      from: {
        path: `${backend}/`,
        pathNot: [`${backend}/platform/`, '/(read|write)/', tests],
      },
      to: { path: 'node_modules/knex/' },
    },
    {
      name: 'express-in-routers',
      comment: 'HTTP ends in the routers and what they are made of.',
      severity: 'error',
      from: {
        path: `${backend}/`,
        pathNot: [
          '/(router|room|buildRouter|jsonBody|answerErrors|CallerAccess)\\.ts$',
          tests,
        ],
      },
      to: { path: 'node_modules/(@types/)?express' },
    },
    {
      name: 'config-in-one-place',
      comment: 'config/ reads the app-config and hands out plain values.',
      severity: 'error',
      from: {
        path: `${backend}/`,
        pathNot: [`${backend}/config/`, tests],
      },
      to: { path: '(^|/)@backstage/config(/|$)' },
    },
    {
      name: 'formulas-are-pure',
      comment: 'Formulas calculate; they read and write nothing.',
      severity: 'error',
      from: { path: `${backend}/.*/formulas/`, pathNot: tests },
      to: { path: ['node_modules/knex/', '/write/', '^(fs|http|https|net)$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(plugins|packages)/[^/]+/(dist|dist-types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
