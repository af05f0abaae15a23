/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * Whether new people got something out of the portal.
 *
 * @type {FormulaMutants[]}
 */
export const activation = [
  {
    formula: 'valuedDays',
    mutants: [
      { from: 'runners.get(day) ?? []', to: '[]' },
      { from: '    people.push(personId);\n', to: '' },
      { from: '    runners.set(day, people);\n', to: '' },
      { from: 'new Map(options.events)', to: 'new Map()' },
      { from: 'new Map(options.events)', to: 'options.events' },
      { from: 'valued.get(day) ?? PeopleSet.empty', to: 'PeopleSet.empty' },
      { from: 'PeopleSet.union([others, PeopleSet.of(people)])', to: 'others' },
      { from: 'PeopleSet.of(people)', to: 'PeopleSet.of(people.slice(1))' },
      { from: 'PeopleSet.of(people)', to: 'PeopleSet.of(people.slice(0, 1))' },
      { from: 'runners.set(day,', to: 'runners.set(day + 1,' },
      { from: 'valued.set(day,', to: 'valued.set(day + 1,' },
    ],
  },
  {
    formula: 'activatedShare',
    test: 'activatedValue',
    mutants: [
      { from: 'DAYS_TO_ACTIVATE = 14', to: 'DAYS_TO_ACTIVATE = 13' },
      { from: 'DAYS_TO_ACTIVATE = 14', to: 'DAYS_TO_ACTIVATE = 15' },
      { from: 'day < firstDays.from ?', to: 'day <= firstDays.from ?' },
      { from: 'day < firstDays.from ?', to: 'day < firstDays.from - 7 ?' },
      { from: 'day <= firstDays.to', to: 'day < firstDays.to' },
      { from: 'within(people.minus(seen))', to: 'people.minus(seen)' },
      { from: 'within(people.minus(seen))', to: 'within(people)' },
      { from: 'day + DAYS_TO_ACTIVATE - 1', to: 'day + DAYS_TO_ACTIVATE' },
      { from: 'day + DAYS_TO_ACTIVATE - 1', to: 'day + DAYS_TO_ACTIVATE - 2' },
      { from: 'newcomers.countIn(activated)', to: 'activated.size' },
      { from: 'seen = PeopleSet.union([seen, people]);', to: 'seen = people;' },
      { from: 'newcomers.size > 0', to: 'newcomers.size > 1' },
      { from: 'n / denominator', to: 'denominator / n' },
      { from: 'denominator === 0', to: 'denominator === 1' },
    ],
  },
  {
    formula: 'activatedValue',
    mutants: [
      { from: 'today - 1)', to: 'today)' },
      { from: 'Math.max(firstTold, window', to: 'Math.max(0, window' },
      {
        from: 'window.from - DAYS_TO_ACTIVATE + 1',
        to: 'window.from - DAYS_TO_ACTIVATE',
      },
      { from: 'GROUP_DAYS = 28', to: 'GROUP_DAYS = 29' },
      { from: 'firstDays.to < firstTold ?', to: 'firstDays.to <= firstTold ?' },
      {
        from: 'firstDays.to < firstTold ?',
        to: 'firstDays.to < firstTold - 1 ?',
      },
      { from: 'people.intersect(eligible)', to: 'people' },
      { from: 'facts.group\n    ?', to: 'facts.group && false\n    ?' },
      { from: 'Math.min(from, to - GROUP_DAYS + 1)', to: 'from' },
      { from: 'first - DAYS_TO_ACTIVATE + 1, to', to: 'first, to' },
      { from: 'eligible && eligible.size > 0 ?', to: 'eligible ?' },
    ],
  },
];
