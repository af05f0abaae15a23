/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * How well search works.
 *
 * @type {FormulaMutants[]}
 */
export const searches = [
  {
    formula: 'weightedMedian',
    mutants: [
      { from: '(count - 1) / 2', to: 'count / 2' },
      { from: 'Math.floor(count / 2)', to: 'Math.floor((count - 1) / 2)' },
      { from: '(lower + upper) / 2', to: 'lower' },
      { from: 'place < passed', to: 'place <= passed' },
      { from: 'passed += times', to: 'passed += 1' },
      { from: 'times > 0', to: 'times > 1' },
      { from: 'count === 0', to: 'count <= 1' },
      { from: '(sum, [, times]) => sum + times', to: '(sum) => sum + 1' },
      { from: '.sort(([one], [other]) => one - other)', to: '' },
      { from: 'return undefined', to: 'return 0' },
      { from: '(lower + upper) / 2', to: 'upper' },
    ],
  },
  {
    formula: 'searchHealth',
    mutants: [
      {
        from: 'findings.get(searchFindings.nothing)',
        to: 'findings.get(searchFindings.something)',
      },
      { from: 'nothing, nothing + something', to: 'nothing, episodes' },
      {
        from: 'findings.get(searchFindings.unknown)',
        to: 'findings.get(searchFindings.nothing)',
      },
      { from: 'searchOutcomeCodes.clicked', to: 'searchOutcomeCodes.refined' },
      { from: 'clicked, episodes)', to: 'clicked, clicked)' },
      { from: 'rest - row.episodes, episodes)', to: 'rest - row.episodes, 0)' },
      { from: 'rest - row.episodes', to: 'rest - 1' },
      { from: '(sum, n) => sum + n, 0)', to: '(sum) => sum + 1, 0)' },
      { from: 'median ?? 0, n', to: 'n, n' },
      {
        from: 'median === undefined && value',
        to: "value.status !== 'ok' && value",
      },
      { from: '(sum, times) => sum + times', to: '(sum) => sum + 1' },
    ],
  },
  {
    formula: 'searchTerms',
    test: 'searchHealth',
    mutants: [
      { from: 'isCountShown(all.people.size)', to: 'isCountShown(all.events)' },
      {
        from: '.filter(({ all }) => context.groupSize.isCountShown(all.people.size))',
        to: '',
      },
      { from: ".filter(row => row.people.status === 'ok')", to: '' },
      {
        from: 'other.all.events - one.all.events',
        to: 'one.all.events - other.all.events',
      },
      { from: 'MOST_LISTED = 200', to: 'MOST_LISTED = 199' },
      {
        from: '(one.term < other.term ? -1 : 1)',
        to: '(one.term < other.term ? 1 : -1)',
      },
      { from: 'all.events - unknownEvents', to: 'all.events' },
      { from: 'isFew(part.people.size) || ', to: '' },
      { from: ' || isFew(others)', to: '' },
      { from: 'count > 0 && ', to: '' },
      { from: 'all, part: zero', to: 'all, part: clicked' },
      { from: 'n: part.events', to: 'n: part.people.size' },
      { from: 'all.people.minus(part.people).size', to: 'all.people.size' },
    ],
  },
];
