/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * Who came: numbers and shares of active people.
 *
 * @type {FormulaMutants[]}
 */
export const people = [
  {
    formula: 'adoptionValue',
    mutants: [
      { from: 'mau: { days: 28', to: 'mau: { days: 27' },
      { from: 'wau: { days: 7', to: 'wau: { days: 8' },
      { from: 'dau: { days: 1,', to: 'dau: { days: 2,' },
      { from: 'adoptionRate: { days: 7', to: 'adoptionRate: { days: 8' },
      { from: 'adoptionRate28: { days: 28', to: 'adoptionRate28: { days: 27' },
      {
        from: 'activeOutsidePopulation: { days: 7',
        to: 'activeOutsidePopulation: { days: 28',
      },
      { from: 'day < facts.today', to: 'day <= facts.today' },
      { from: 'day < collectingSince', to: 'day <= collectingSince' },
      { from: 'active.minus(eligible)', to: 'active' },
      { from: 'cut.isCountShown(result.n)', to: 'true' },
      { from: 'cut.isCountShown(value) && (', to: '(' },
      { from: '(!facts.group || isFixedWindow(window))', to: 'true' },
      { from: '[7, 28]', to: '[28]' },
      { from: '[7, 28]', to: '[7]' },
      { from: 'cut.within(options.counted)', to: 'options.counted' },
    ],
  },
  {
    formula: 'adoptionRate',
    test: 'adoptionValue',
    mutants: [
      { from: 'eligible.size === 0', to: 'eligible.size === 1' },
      { from: 'active.countIn(eligible)', to: 'active.size' },
      {
        from: 'active.countIn(eligible)',
        to: 'active.minus(eligible).size',
      },
      { from: 'n / eligible.size', to: 'n / active.size' },
      { from: 'denominator: eligible.size', to: 'denominator: active.size' },
      { from: 'active.countIn(eligible)', to: 'eligible.size' },
      { from: 'active.countIn(eligible)', to: 'eligible.minus(active).size' },
      { from: 'n / eligible.size, n', to: 'n / eligible.size, n: active.size' },
      { from: 'n / eligible.size', to: 'eligible.size / n' },
      {
        from: 'return undefined',
        to: 'return { value: 0, n: 0, denominator: 0 }',
      },
    ],
  },
  {
    formula: 'groupCut',
    mutants: [
      {
        from: 'membershipOn(day).get(groupRef) ?? PeopleSet.empty',
        to: 'PeopleSet.empty',
      },
      { from: '.has(groupRef)', to: ".has('')" },
      { from: 'membershipOn(day).get', to: 'membershipOn(day - 1).get' },
      { from: 'membershipOn(day).get', to: 'membershipOn(day + 1).get' },
      {
        from: '.get(groupRef) ??',
        to: '.get([...membershipOn(day).keys()][0]) ??',
      },
      {
        from: '?? PeopleSet.empty',
        to: '?? [...membershipOn(day).values()][0]',
      },
      {
        from: 'membershipOn(day), eligible',
        to: 'membershipOn(day - 1), eligible',
      },
      {
        from: 'membershipOn(day), eligible',
        to: 'membershipOn(day + 1), eligible',
      },
      { from: '.has(groupRef)', to: '.has(groupRef) || true' },
      { from: 'reportable.among', to: '!reportable.among' },
    ],
  },
  {
    formula: 'peopleCut',
    test: 'habitualValue',
    mutants: [
      { from: 'everyone?.intersect(members)', to: 'everyone' },
      { from: '(!group || groupSize.isCountShown(people))', to: 'true' },
      { from: 'isCountShown(n) && groupSize', to: 'groupSize' },
      { from: 'everyone?.intersect(members)', to: 'members' },
    ],
  },
  {
    formula: 'peopleCut',
    test: 'adoptionValue',
    mutants: [{ from: 'isReportable && (!group', to: '(!group' }],
  },
  {
    formula: 'peopleCut',
    test: 'stickinessValues',
    mutants: [
      {
        from: 'everyone === undefined || groupSize',
        to: 'everyone !== undefined && groupSize',
      },
      { from: 'counted ? people.intersect(counted) : people', to: 'people' },
      {
        from: 'countedMembers({ members, eligible, groupSize })',
        to: 'members',
      },
      { from: ' && groupSize.isReportable(denominator)', to: '' },
    ],
  },
  {
    formula: 'peopleCut',
    test: 'lifecycleValue',
    mutants: [
      {
        from: 'everyone !== undefined && group.isReportable(day, everyone)',
        to: 'true',
      },
      { from: 'groupSize.isReportable(everyone.size)', to: 'true' },
    ],
  },
  {
    formula: 'shareValue',
    test: 'habitualValue',
    mutants: [
      { from: 'if (gap)', to: 'if (gap && false)' },
      { from: 'cut.isShareShown({ n: people, denominator })', to: 'true' },
      { from: "status: 'no-data'", to: "status: 'suppressed'" },
      { from: 'reason: none', to: "reason: 'few-weeks'" },
      { from: 'n: people, denominator', to: 'n: denominator, denominator' },
      { from: 'share?.n ?? 0', to: '0' },
      {
        from: 'absentValue(metric, { ...gap, window })',
        to: 'absentValue(metric, { ...gap, reason: none, window })',
      },
      { from: "reason: 'small-group'", to: "reason: 'no-population'" },
      { from: "status: 'suppressed'", to: "status: 'no-data'" },
    ],
  },
  {
    formula: 'shareValue',
    test: 'activatedValue',
    mutants: [
      { from: 'cut.isCountShown(0)', to: 'true' },
      { from: 'cut.isCountShown(0)', to: 'false' },
    ],
  },
  {
    formula: 'historyGap',
    mutants: [
      { from: 'days.to < collectingSince', to: 'days.to <= collectingSince' },
      {
        from: 'days.from < collectingSince',
        to: 'days.from <= collectingSince',
      },
      { from: 'collectingSince === undefined ||', to: '' },
      { from: 'days.to < collectingSince', to: 'days.from < collectingSince' },
      { from: '? fewWeeks : undefined', to: '? undefined : fewWeeks' },
      { from: "reason: 'before-collection'", to: "reason: 'few-weeks'" },
      {
        from: "status: 'no-data', reason",
        to: "status: 'not-enough-data', reason",
      },
      {
        from: 'return days.from < collectingSince ?',
        to: 'return days.to < collectingSince ?',
      },
      { from: "status: 'not-enough-data',\n", to: "status: 'no-data',\n" },
      { from: '|| days.to < collectingSince', to: '' },
      { from: 'days.to < collectingSince', to: 'days.to > collectingSince' },
    ],
  },
  {
    formula: 'seriesDays',
    mutants: [
      { from: '? 1 : 7', to: '? 2 : 7' },
      { from: '? 1 : 7', to: '? 1 : 14' },
      { from: 'weekStart(window.from) + 6', to: 'weekStart(window.from) + 7' },
      { from: 'weekStart(window.from) + 6', to: 'weekStart(window.from)' },
      { from: 'weekStart(window.from) + 6', to: 'window.from + 6' },
      { from: 'day < window.to', to: 'day <= window.to' },
      { from: '[...days, window.to]', to: 'days' },
      { from: "'day' ? window.from", to: "'week' ? window.from" },
      { from: "'day' ? 1", to: "'week' ? 1" },
      { from: 'let day = first;', to: 'let day = first + step;' },
    ],
  },
  {
    formula: 'activeWindows',
    test: 'adoptionValue',
    mutants: [
      {
        from: 'RollingUnions(byDay, days)',
        to: 'RollingUnions(byDay, days + 1)',
      },
      {
        from: 'RollingUnions(byDay, days)',
        to: 'RollingUnions(byDay, days - 1)',
      },
      { from: 'RollingUnions(byDay, days)', to: 'RollingUnions(byDay, 1)' },
      { from: 'RollingUnions(byDay, days)', to: 'RollingUnions(byDay, 7)' },
      { from: 'RollingUnions(byDay, days)', to: 'RollingUnions(byDay, 28)' },
      { from: 'byLength.get(days)', to: 'byLength.get(7)' },
      { from: 'byLength.get(days)', to: '[...byLength.values()][0]' },
      { from: 'byLength.set(days,', to: 'byLength.set(28,' },
      { from: 'endingWith(to)', to: 'endingWith(to - 1)' },
      { from: 'endingWith(to)', to: 'endingWith(to + 1)' },
    ],
  },
  {
    formula: 'RollingUnions',
    mutants: [
      { from: 'to - this.#days + 1', to: 'to - this.#days' },
      { from: 'to - this.#days + 1', to: 'to - this.#days + 2' },
      { from: 'PeopleSet.union([end, start])', to: 'start' },
      { from: 'PeopleSet.union([end, start])', to: 'end' },
      { from: 'Math.floor(day', to: 'Math.trunc(day' },
      { from: 'day <= last', to: 'day < last' },
      { from: 'day > first', to: 'day > first + 1' },
      { from: 'first + this.#days - 1', to: 'first + this.#days' },
      { from: '    union = PeopleSet.empty;\n', to: '' },
      { from: '    this.#ensureBlock(this.#blockOf(to));\n', to: '' },
      { from: '    this.#ensureBlock(this.#blockOf(from));\n', to: '' },
      {
        from: 'people ? PeopleSet.union([union, people]) : union',
        to: 'people ?? union',
      },
    ],
  },
  {
    formula: 'searchesValue',
    mutants: [
      { from: 'monday + 6', to: 'monday + 5' },
      { from: 'isWhole && day < facts.today', to: 'day < facts.today' },
      {
        from: 'isWhole && day < facts.today',
        to: 'isWhole && day <= facts.today',
      },
      { from: 'one <= day', to: 'one < day' },
      { from: 'let one = window.from', to: 'let one = window.from + 1' },
      { from: "grain === 'day' ? day : monday", to: 'monday' },
      { from: "grain === 'day' ? day : monday", to: 'day' },
      { from: 'if (gap)', to: 'if (gap && false)' },
      { from: 'peopleCut(facts, day).isCountShown(value)', to: 'true' },
      { from: "grain === 'day' || day", to: 'day' },
    ],
  },
];
