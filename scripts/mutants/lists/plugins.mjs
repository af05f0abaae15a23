/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * What the portal is used for.
 *
 * @type {FormulaMutants[]}
 */
export const plugins = [
  {
    formula: 'pluginDiet',
    mutants: [
      {
        from: 'one.repeatUsers.size - other.repeatUsers.size',
        to: 'other.repeatUsers.size - one.repeatUsers.size',
      },
      { from: 'one.events - other.events', to: 'other.events - one.events' },
      {
        from: '(one.pluginId < other.pluginId ? -1 : 1)',
        to: '(one.pluginId < other.pluginId ? 1 : -1)',
      },
      { from: 'SERVED_PERCENT = 95', to: 'SERVED_PERCENT = 94' },
      { from: 'SERVED_PERCENT = 95', to: 'SERVED_PERCENT = 96' },
      {
        from: '* 100 < everyone * SERVED_PERCENT',
        to: '* 100 <= everyone * SERVED_PERCENT',
      },
      { from: '      break;', to: '      continue;' },
      { from: 'PeopleSet.union([losers, repeatUsers])', to: 'repeatUsers' },
      { from: 'FEW = 5', to: 'FEW = 6' },
      { from: 'order.slice(0, -FEW)', to: 'order.slice(-FEW)' },
      { from: 'everyone - lost,', to: 'everyone - lost - 1,' },
      { from: 'idsOf(few).reverse()', to: 'idsOf(few)' },
      { from: 'if (everyone === 0)', to: 'if (everyone < 0)' },
    ],
  },
  {
    formula: 'repeatUsers',
    test: 'pluginDiet',
    mutants: [
      { from: '[, twice]', to: '[twice]' },
      { from: '[, twice]', to: '[, , twice]' },
      { from: 'byCount(days, 2)', to: 'byCount(days, 1)' },
      { from: '(days, 2)', to: '([...days].slice(1), 2)' },
      { from: '(days, 2)', to: '([...days].slice(0, -1), 2)' },
      { from: 'return twice', to: 'return PeopleSet.empty' },
      { from: '(days, 2)', to: '([...days].slice(0, 2), 2)' },
      { from: '(days, 2)', to: '([...days].slice(-2), 2)' },
      { from: '(days, 2)', to: '([...days, ...days], 2)' },
      { from: 'return twice', to: 'return PeopleSet.union(days)' },
    ],
  },
  {
    formula: 'peopleValues',
    mutants: [
      { from: '[7, 28]', to: '[7, 28, 29]' },
      { from: '[7, 28]', to: '[28]' },
      { from: '[7, 28]', to: '[7, 8, 28]' },
      {
        from: 'inGroup(options.people, context).size',
        to: 'options.people.size',
      },
      {
        from: 'options.people.countIn(eligible)',
        to: 'options.people.size',
      },
      { from: 'eligible.size === 0', to: 'eligible.size < 0' },
      {
        from: 'countedMembers({ members, eligible, groupSize })',
        to: 'members',
      },
      {
        from: 'eligible?.intersect(group.members)',
        to: 'eligible',
      },
      { from: 'group.isReportable && ', to: '' },
      { from: 'isFixed(window) && ', to: '' },
      { from: ' && groupSize.isCountShown(n)', to: '' },
      { from: 'window.to - window.from + 1', to: 'window.to - window.from' },
    ],
  },
  {
    formula: 'portalValue',
    test: 'peopleValues',
    mutants: [
      {
        from: 'window.to < collectingSince',
        to: 'window.to <= collectingSince',
      },
      { from: 'collectingSince === undefined || ', to: '' },
      {
        from: 'eligible && !groupSize.isReportable(eligible.size)',
        to: 'eligible && groupSize.isReportable(eligible.size)',
      },
      {
        from: 'eligible && !groupSize.isReportable(eligible.size)',
        to: 'eligible && eligible.size <= groupSize.minimum',
      },
      { from: 'n / denominator, n', to: 'n, n' },
      {
        from: '{ ...counted, window, coverage }',
        to: '{ ...counted, window, coverage: 1 }',
      },
      { from: "status: 'suppressed'", to: "status: 'no-data'" },
      { from: "reason: 'before-collection'", to: "reason: 'few-weeks'" },
    ],
  },
  {
    formula: 'portalValue',
    test: 'searchHealth',
    mutants: [
      {
        from: "value.status === 'ok' && denominator === 0",
        to: 'denominator === 0',
      },
      { from: "value.status === 'ok' && denominator === 0", to: 'false' },
      { from: "reason: 'nothing-to-count'", to: "reason: 'before-collection'" },
    ],
  },
  {
    formula: 'pluginRows',
    mutants: [
      {
        from: 'shownPeople(other) - shownPeople(one)',
        to: 'shownPeople(one) - shownPeople(other)',
      },
      {
        from: '(other.events ?? 0) - (one.events ?? 0)',
        to: '(one.events ?? 0) - (other.events ?? 0)',
      },
      {
        from: '(one.pluginId < other.pluginId ? -1 : 1)',
        to: '(one.pluginId < other.pluginId ? 1 : -1)',
      },
      {
        from: "isWhole && people.status === 'ok'",
        to: "people.status === 'ok'",
      },
      { from: '...(isWhole && { events })', to: 'events' },
      { from: 'events / people.value', to: 'people.value / events' },
      { from: "peopleShare('pluginReach'", to: "peopleCount('pluginReach'" },
      { from: 'isShellPlugin(pluginId)', to: '!isShellPlugin(pluginId)' },
      {
        from: "people.status === 'ok' ? people.value : -1",
        to: "people.status === 'ok' ? people.value : 99",
      },
      {
        from: "people.status === 'ok' && people.value > 0",
        to: 'people.value > 0 || true',
      },
    ],
  },
  {
    formula: 'shellPlugins',
    test: 'pluginRows',
    mutants: [
      { from: "  'app',\n", to: '' },
      { from: "  'root',\n", to: '' },
      { from: "  'adoption-health',\n", to: '' },
      { from: "  'user-settings',\n", to: '' },
      { from: "  'other',\n", to: '' },
      { from: "  'app',\n", to: "  'app',\n  'home',\n" },
      { from: "  'app',\n", to: "  'app',\n  'catalog',\n" },
      { from: 'shellPlugins.has(pluginId)', to: '!shellPlugins.has(pluginId)' },
      { from: 'shellPlugins.has(pluginId)', to: 'true' },
      { from: 'shellPlugins.has(pluginId)', to: 'false' },
      { from: 'shellPlugins.has(pluginId)', to: "pluginId === 'app'" },
    ],
  },
  {
    formula: 'useCaseCoverage',
    mutants: [
      { from: 'IN_USE_PERCENT = 10', to: 'IN_USE_PERCENT = 11' },
      { from: 'IN_USE_PERCENT = 10', to: 'IN_USE_PERCENT = 9' },
      { from: 'n * 100 >=', to: 'n * 100 >' },
      { from: 'plugins.some(', to: 'plugins.every(' },
      {
        from: 'denominator: coverages.length',
        to: "denominator: coverages.filter(one => one.status === 'ok').length",
      },
      { from: "coverage.status !== 'ok'", to: 'false' },
      {
        from: 'plugins.flatMap(id => people.get(id) ?? [])',
        to: 'people.values()',
      },
      { from: 'coverages.filter(isInUse)', to: 'coverages' },
      { from: 'coverage: installed', to: 'coverage: true' },
      { from: 'TARGET = 0.8', to: 'TARGET = 0.7' },
      { from: '!eligible || eligible.size === 0', to: '!eligible' },
    ],
  },
];
