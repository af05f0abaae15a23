/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * How often people come.
 *
 * @type {FormulaMutants[]}
 */
export const habits = [
  {
    formula: 'habitual',
    test: 'habitualValue',
    mutants: [
      { from: 'WEEKS_TO_BE_HABITUAL = 3', to: 'WEEKS_TO_BE_HABITUAL = 2' },
      { from: 'WEEKS_TO_BE_HABITUAL = 3', to: 'WEEKS_TO_BE_HABITUAL = 4' },
      { from: 'WEEKS_TO_BE_HABITUAL - 1', to: 'WEEKS_TO_BE_HABITUAL - 2' },
      {
        from: 'adoptionRate(often, options.eligible)',
        to: 'adoptionRate(often, often)',
      },
      { from: 'byCount(options.weeks,', to: 'byCount(options.weeks.slice(1),' },
      {
        from: 'byCount(options.weeks,',
        to: 'byCount(options.weeks.slice(0, -1),',
      },
      {
        from: 'byCount(options.weeks,',
        to: 'byCount([...options.weeks, options.weeks[0]],',
      },
      {
        from: 'adoptionRate(often, options.eligible)',
        to: 'adoptionRate(options.eligible, options.eligible)',
      },
      {
        from: 'adoptionRate(often, options.eligible)',
        to: 'adoptionRate(options.weeks[0], options.eligible)',
      },
      {
        from: 'adoptionRate(often, options.eligible)',
        to: 'adoptionRate(options.eligible.minus(often), options.eligible)',
      },
    ],
  },
  {
    formula: 'habitualValue',
    mutants: [
      { from: 'const WEEKS = 4', to: 'const WEEKS = 5' },
      { from: 'const WEEKS = 4', to: 'const WEEKS = 3' },
      { from: 'lastDay - ago * 7, days: 7', to: 'lastDay - ago * 7, days: 6' },
      { from: 'lastDay - ago * 7, days: 7', to: 'lastDay - ago * 7, days: 8' },
      { from: 'lastWeekEnd({ to: day, today: facts.today })', to: 'day' },
      {
        from: 'peopleCut(facts, day)',
        to: 'peopleCut({ ...facts, group: undefined }, day)',
      },
      {
        from: 'gap: historyGap({ ...window, to: day }, facts.collectingSince),',
        to: 'gap: undefined,',
      },
      { from: "none: 'no-population'", to: "none: 'nothing-to-count'" },
      { from: 'lastDay - ago * 7, days: 7', to: 'lastDay - ago * 6, days: 7' },
      { from: 'lastDay - ago * 7, days: 7', to: 'day - ago * 7, days: 7' },
    ],
  },
  {
    formula: 'stickinessWauMau',
    test: 'stickinessValues',
    mutants: [
      { from: 'denominator === 0', to: 'denominator === 1' },
      { from: 'n / denominator', to: 'denominator / n' },
      { from: 'options.week.size', to: 'options.month.size' },
      { from: 'options.month.size', to: 'options.week.size' },
      { from: 'options.month.size', to: 'options.month.size + 1' },
      { from: 'n / denominator', to: '1 - n / denominator' },
      { from: 'n, denominator }', to: 'n: denominator, denominator }' },
      { from: 'n, denominator }', to: 'n, denominator: n }' },
      { from: 'options.week.size', to: 'options.week.size + 1' },
      { from: '? undefined', to: '? { value: 0, n: 0, denominator: 0 }' },
    ],
  },
  {
    formula: 'stickinessDauMau',
    test: 'stickinessValues',
    mutants: [
      { from: 'MONTH_DAYS = 28', to: 'MONTH_DAYS = 27' },
      { from: 'MONTH_DAYS = 28', to: 'MONTH_DAYS = 29' },
      { from: 'WORKING_DAYS_A_WEEK = 5', to: 'WORKING_DAYS_A_WEEK = 6' },
      { from: 'WORKING_DAYS_A_WEEK = 5', to: 'WORKING_DAYS_A_WEEK = 4' },
      { from: 'visits / workingDays.length', to: 'visits / 28' },
      { from: 'to - ago)', to: 'to - 1 - ago)' },
      { from: ' < WORKING', to: ' <= WORKING' },
      {
        from: 'workers: PeopleSet.union(workingDays).size',
        to: 'workers: month.size',
      },
      { from: 'sum + people.size', to: 'people.size' },
      { from: 'denominator === 0', to: 'denominator < 0' },
    ],
  },
  {
    formula: 'stickinessValues',
    mutants: [
      { from: 'active(day, 7)', to: 'active(day, 8)' },
      { from: 'active(day, 7)', to: 'active(day, 6)' },
      {
        from: 'cut.within(facts.active({ to, days }))',
        to: 'facts.active({ to, days })',
      },
      {
        from: 'gap: historyGap(window, facts.collectingSince)',
        to: 'gap: undefined',
      },
      { from: 'day < facts.today', to: 'day <= facts.today' },
      { from: 'people: daily?.workers', to: 'people: month.size' },
      { from: 'active(one, 1)', to: 'active(one, 2)' },
      { from: 'MONTH_DAYS = 28', to: 'MONTH_DAYS = 27' },
      { from: 'MONTH_DAYS = 28', to: 'MONTH_DAYS = 29' },
      { from: 'peopleCut(facts, day)', to: 'peopleCut(facts, window.from)' },
    ],
  },
  {
    formula: 'frequency',
    test: 'frequencyValues',
    mutants: [
      { from: 'index + 1', to: 'index' },
      { from: 'size - (atLeast[index + 1] ?? 0)', to: 'size' },
      { from: '?? 0', to: '?? 1' },
      { from: 'index + 1', to: 'index + 2' },
      { from: 'index + 1', to: 'index - 1' },
      { from: 'size - (', to: 'size + (' },
      { from: '(atLeast[index + 1] ?? 0)', to: '(atLeast[0] ?? 0)' },
      { from: '(days, days.length)', to: '(days, days.length - 1)' },
      { from: '(days, days.length)', to: '(days.slice(1), days.length)' },
      { from: '(days, days.length)', to: '(days.slice(0, -1), days.length)' },
    ],
  },
  {
    formula: 'frequencyValues',
    mutants: [
      { from: 'DAYS = 28', to: 'DAYS = 27' },
      { from: 'DAYS = 28', to: 'DAYS = 29' },
      { from: 'to: day - ago, days: 1', to: 'to: day - ago, days: 2' },
      { from: 'to: day - ago, days: 1', to: 'to: day - ago - 1, days: 1' },
      { from: 'cut.within(facts', to: '(facts' },
      { from: 'day < facts.today', to: 'day <= facts.today' },
      { from: 'facts.groupSize.minimum : 0', to: '0 : 0' },
      { from: 'shown.has(index) && ', to: '' },
      { from: ' && cut.isCountShown(value)', to: '' },
      { from: 'if (gap)', to: 'if (gap && false)' },
      { from: 'wholes: [numbers]', to: 'wholes: []' },
    ],
  },
  {
    formula: 'partsShown',
    mutants: [
      { from: '>= minimum', to: '> minimum' },
      { from: 'left > 0 &&', to: '' },
      { from: 'left < minimum', to: 'left <= minimum' },
      {
        from: 'sizeOf(one) - sizeOf(other)',
        to: 'sizeOf(other) - sizeOf(one)',
      },
      {
        from: 'filter(part => !shown.has(part))',
        to: 'filter(part => shown.has(part))',
      },
      { from: 'sum + sizeOf(part)', to: 'sum + 1' },
      {
        from: '    shown.delete(telling);',
        to: '    shown.delete(telling);\n    return shown;',
      },
      {
        from: '.map(smallestTelling)',
        to: '.slice(0, 1).map(smallestTelling)',
      },
      { from: '.map(smallestTelling)', to: '.slice(1).map(smallestTelling)' },
      { from: '? smallest : undefined', to: '? undefined : smallest' },
    ],
  },
];
