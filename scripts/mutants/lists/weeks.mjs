/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/** @typedef {import('../tryMutant.mjs').Mutant} Mutant */

/** What can be made of who came in a week, in the one before and ever before. */
const setsOfWeek = [
  'people.active',
  'people.previous',
  'people.earlier',
  'people.active.intersect(people.previous)',
  'people.active.minus(people.previous)',
  'people.active.intersect(people.earlier)',
  'people.active.minus(people.earlier)',
  'people.previous.minus(people.active)',
  'people.earlier.minus(people.active)',
  'people.earlier.minus(people.previous)',
  'people.active.intersect(people.earlier).minus(people.previous)',
  'people.active.minus(people.active)',
];

/**
 * Every other set in place of the right one.
 *
 * @param {string} right
 * @returns {Mutant[]}
 */
function anyOtherSetThan(right) {
  return setsOfWeek
    .filter(other => other !== right)
    .map(to => ({ from: right, to }));
}

/**
 * How people come and go from week to week.
 *
 * @type {FormulaMutants[]}
 */
export const weeks = [
  {
    formula: 'newPeople',
    test: 'lifecycleValue',
    mutants: anyOtherSetThan('people.active.minus(people.earlier)'),
  },
  {
    formula: 'retained',
    test: 'lifecycleValue',
    mutants: anyOtherSetThan('people.active.intersect(people.previous)'),
  },
  {
    formula: 'resurrected',
    test: 'lifecycleValue',
    mutants: anyOtherSetThan(
      'people.active.intersect(people.earlier).minus(people.previous)',
    ),
  },
  {
    formula: 'dormant',
    test: 'lifecycleValue',
    mutants: anyOtherSetThan('people.previous.minus(people.active)'),
  },
  {
    formula: 'lifecycleValue',
    mutants: [
      { from: 'monday + 6', to: 'monday + 5' },
      { from: 'isWhole && day < facts.today', to: 'day < facts.today' },
      {
        from: 'isWhole && day < facts.today',
        to: 'isWhole && day <= facts.today',
      },
      { from: 'day < collectingSince', to: 'day <= collectingSince' },
      { from: 'monday < firstToldWeek', to: 'monday <= firstToldWeek' },
      {
        from: 'monday < firstToldWeek(collectingSince)',
        to: 'monday < collectingSince',
      },
      { from: 'window.from - 7', to: 'window.from - 6' },
      { from: 'window.from - 7', to: 'window.from - 14' },
      {
        from: 'weeks.before(window.from)',
        to: 'weeks.before(window.from - 7)',
      },
      {
        from: 'within(lifecycleMetrics[metric](people)).size',
        to: 'lifecycleMetrics[metric](people).size',
      },
      { from: 'isWhole && safeInGroup', to: 'safeInGroup' },
      { from: "['retained', 'dormant'],", to: '' },
      { from: "['newPeople', 'retained', 'resurrected'],", to: '' },
      { from: 'isShown && cut.isCountShown(value)', to: 'isShown' },
      {
        from: 'peopleCut(facts, window.to)',
        to: 'peopleCut(facts, window.from)',
      },
    ],
  },
  {
    formula: 'ActiveWeeks',
    mutants: [
      { from: 'week.monday < monday', to: 'week.monday <= monday' },
      { from: 'sort((a, b) => a - b)', to: 'sort((a, b) => b - a)' },
      { from: 'PeopleSet.union([upTo, active])', to: 'active' },
      { from: 'weekStart(day)', to: 'weekStart(day + 1)' },
      { from: '...(days.get(monday) ?? []), people', to: 'people' },
      { from: 'findLast', to: 'find' },
      { from: 'last?.upTo ?? PeopleSet.empty', to: 'PeopleSet.empty' },
      {
        from: 'this.#active.get(monday) ??',
        to: 'this.#active.get(monday - 7) ??',
      },
      {
        from: 'PeopleSet.union(days.get(monday) ?? [])',
        to: '(days.get(monday) ?? [])[0]',
      },
      { from: '{ monday, upTo });', to: '{ monday, upTo: active });' },
      { from: 'weekStart(day)', to: 'day' },
    ],
  },
  {
    formula: 'firstToldWeek',
    mutants: [
      { from: 'collectingSince + 6', to: 'collectingSince + 7' },
      { from: 'collectingSince + 6', to: 'collectingSince' },
      { from: 'WEEKS_TO_SETTLE = 4', to: 'WEEKS_TO_SETTLE = 3' },
      { from: 'WEEKS_TO_SETTLE = 4', to: 'WEEKS_TO_SETTLE = 5' },
      { from: 'collectingSince + 6', to: 'collectingSince + 5' },
      { from: 'collectingSince + 6', to: 'collectingSince + 13' },
      { from: 'weekStart(collectingSince + 6)', to: 'collectingSince + 6' },
      { from: 'firstWhole + WEEKS', to: 'collectingSince + WEEKS' },
      { from: 'WEEKS_TO_SETTLE * 7', to: 'WEEKS_TO_SETTLE * 5' },
      { from: 'WEEKS_TO_SETTLE * 7', to: 'WEEKS_TO_SETTLE * 8' },
      { from: 'WEEKS_TO_SETTLE = 4', to: 'WEEKS_TO_SETTLE = 0' },
    ],
  },
  {
    formula: 'isoWeeks',
    mutants: [
      { from: 'days.today - 1', to: 'days.today' },
      { from: 'weekStart(lastDay + 1) - 1', to: 'weekStart(lastDay) - 1' },
      { from: 'Math.min', to: 'Math.max' },
      { from: 'monday + 6 <= days.to', to: 'monday + 6 < days.to' },
      { from: 'monday + 6 <= days.to', to: 'monday <= days.to' },
      { from: 'monday += 7', to: 'monday += 14' },
      { from: 'weekStart(days.from)', to: 'days.from' },
      { from: 'weekStart(lastDay + 1) - 1', to: 'weekStart(lastDay + 1) + 6' },
      { from: 'monday + 6 <= days.to', to: 'monday + 7 <= days.to' },
      { from: 'mondays.push(monday)', to: 'mondays.push(monday + 6)' },
    ],
  },
  {
    formula: 'retention',
    test: 'retentionCohorts',
    mutants: [
      { from: 'cohort.countIn(activeIn(monday))', to: 'activeIn(monday).size' },
      {
        from: 'cohort.countIn(activeIn(monday))',
        to: 'cohort.minus(activeIn(monday)).size',
      },
      { from: 'n / denominator', to: 'denominator / n' },
      { from: 'denominator > 0 ?', to: 'denominator > 5 ?' },
      { from: 'activeIn(monday)', to: 'activeIn(monday - 7)' },
      { from: 'activeIn(monday)', to: 'activeIn(monday + 7)' },
      { from: 'activeIn(monday)', to: 'activeIn(weeks[0])' },
      { from: 'n, denominator }', to: 'n: denominator, denominator }' },
      { from: 'n, denominator }', to: 'n, denominator: n }' },
      { from: 'value: n / denominator', to: 'value: 1 - n / denominator' },
      { from: 'weeks.map', to: '[...weeks].reverse().map' },
      {
        from: 'denominator = cohort.size',
        to: 'denominator = cohort.size + 1',
      },
    ],
  },
  {
    formula: 'retentionCohorts',
    mutants: [
      {
        from: 'window.to < collectingSince',
        to: 'window.to <= collectingSince',
      },
      { from: 'lastWeekEnd({ to: window.to, today })', to: 'window.to' },
      { from: 'Math.max(window.from, collectingSince)', to: 'window.from' },
      { from: 'Math.max(window.from, collectingSince)', to: 'collectingSince' },
      { from: 'monday >= firstTold)', to: 'monday > firstTold)' },
      { from: 'weeks.before(firstTold)', to: 'weeks.before(firstTold - 7)' },
      {
        from: 'weeks.in(monday).minus(weeks.before(monday))',
        to: 'weeks.in(monday)',
      },
      { from: 'lastDay >= firstTold - 1', to: 'lastDay >= firstTold' },
      { from: 'lastDay >= firstTold - 1', to: 'true' },
      { from: 'cut.within(people)', to: 'people' },
      { from: 'monday < span.firstTold', to: 'monday <= span.firstTold' },
      {
        from: 'monday < span.firstTold ? fewWeeks : undefined',
        to: 'undefined',
      },
      { from: 'monday + 6', to: 'monday + 7' },
      { from: 'cut.isCountShown(cohort.size)', to: 'true' },
      {
        from: '{ from: monday, to: lastDay }',
        to: '{ from: monday + 7, to: lastDay }',
      },
      {
        from: 'peopleCut(facts, window.to)',
        to: 'peopleCut(facts, window.from)',
      },
    ],
  },
];
