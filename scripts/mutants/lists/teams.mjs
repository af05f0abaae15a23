/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * Which teams took the portal up.
 *
 * @type {FormulaMutants[]}
 */
export const teams = [
  {
    formula: 'wilsonInterval',
    mutants: [
      { from: '1.959963984540054', to: '1.644853626951473' },
      { from: '1.959963984540054', to: '2.575829303548901' },
      { from: 'spread / 2', to: 'spread' },
      { from: 'spread / 4', to: 'spread' },
      { from: 'spread / 2) / (1 + spread)', to: 'spread / 2) / (1 - spread)' },
      { from: 'centre - half', to: 'centre + half' },
      { from: '(1 - rate)', to: '(1 + rate)' },
      { from: 'n === 0 ?', to: 'n === 1 ?' },
      { from: 'n === denominator', to: 'n === 0' },
      { from: 'Z * Z', to: 'Z' },
    ],
  },
  {
    formula: 'teamRank',
    mutants: [
      { from: '1 + all', to: 'all' },
      { from: 'other.low > mine.high', to: 'other.low >= mine.high' },
      { from: 'other.low > mine.high', to: 'other.low < mine.high' },
      { from: '1 + all', to: '2 + all' },
      { from: 'other.low > mine.high', to: 'other.low <= mine.high' },
      { from: 'other.low > mine.high', to: 'other.low !== mine.high' },
      { from: 'other.low > mine.high', to: 'true' },
      { from: 'other.low > mine.high', to: 'false' },
      { from: 'all.filter(', to: 'all.slice(1).filter(' },
      { from: 'all.filter(', to: 'all.slice(0, -1).filter(' },
    ],
  },
  {
    formula: 'isTeamAdopted',
    mutants: [
      { from: 'WEEKS_TO_BE_ADOPTED = 3', to: 'WEEKS_TO_BE_ADOPTED = 2' },
      { from: 'WEEKS_TO_BE_ADOPTED = 3', to: 'WEEKS_TO_BE_ADOPTED = 4' },
      { from: '>= threshold', to: '> threshold' },
      { from: '>= WEEKS', to: '> WEEKS' },
      { from: 'members.countIn(week)', to: 'week.size' },
      {
        from: '/ members.size >= threshold',
        to: '>= threshold * members.size',
      },
      { from: '/ members.size >= threshold', to: '>= threshold' },
      {
        from: 'week => members.countIn(week)',
        to: 'week => members.minus(week).size',
      },
      { from: 'weeks.filter(', to: 'weeks.slice(1).filter(' },
      { from: '/ members.size >=', to: '/ week.size >=' },
    ],
  },
  {
    formula: 'teamsOf',
    test: 'teamRows',
    mutants: [
      { from: 'WEEKS = 4', to: 'WEEKS = 5' },
      { from: 'WEEKS = 4', to: 'WEEKS = 3' },
      {
        from: 'eligible.intersect(options.membersOf(ref))',
        to: 'options.membersOf(ref)',
      },
      { from: 'lastWeekEnd({ to: day, today: facts.today })', to: 'day' },
      { from: 'isReportable && isTold', to: 'isTold' },
      { from: 'isReportable && isTold', to: 'isReportable' },
      { from: 'lastDay - ago * 7, days: 7', to: 'lastDay - ago * 7, days: 6' },
      { from: 'lastDay - ago * 7, days: 7', to: 'lastDay - ago * 7, days: 8' },
      { from: 'facts.eligible.get(day)', to: 'facts.eligible.get(lastDay)' },
      { from: 'from: lastDay - WEEKS * 7 + 1', to: 'from: lastDay' },
    ],
  },
  {
    formula: 'teamsAmong',
    mutants: [
      { from: 'people.size > 0 && ', to: '' },
      { from: ' && !known.has(ref)', to: '' },
      { from: 'types.includes(type)', to: 'true' },
      { from: 'ofType.length > 0 ?', to: 'ofType.length > 1 ?' },
      { from: ', ...unknown]', to: ']' },
      { from: '.sort();', to: ';' },
      { from: '!parents.has(ref)', to: 'parents.has(ref)' },
      { from: 'if (info)', to: 'if (false)' },
      { from: 'leaves(infos)', to: '[...infos.keys()]' },
      { from: 'leaves(infos)', to: 'leaves(first)' },
    ],
  },
  {
    formula: 'teamRows',
    mutants: [
      { from: 'WEEK_DAYS = 7', to: 'WEEK_DAYS = 8' },
      { from: 'WEEK_DAYS = 7', to: 'WEEK_DAYS = 6' },
      { from: 'day < facts.today', to: 'day <= facts.today' },
      { from: 'team.isReportable &&\n', to: '' },
      { from: ' &&\n      facts.groupSize.isCountShown(share.n)', to: '' },
      {
        from: 'team.isReportable ? team.members.size : undefined',
        to: 'team.members.size',
      },
      { from: 'interval && teamRank(interval, intervals)', to: '1' },
      { from: 'adopted: team.isAdopted', to: 'adopted: undefined' },
      {
        from: '(other.interval?.low ?? 0) - (one.interval?.low ?? 0)',
        to: '(one.interval?.low ?? 0) - (other.interval?.low ?? 0)',
      },
      { from: 'one.group < other.group', to: 'one.group > other.group' },
      { from: 'if (gap)', to: 'if (gap && false)' },
      { from: '!facts.eligible.has(window.to)', to: 'false' },
      { from: 'value(interval && share)', to: 'value(share)' },
    ],
  },
  {
    formula: 'teamAdoptionRate',
    mutants: [
      { from: 'WEEKS = 4', to: 'WEEKS = 3' },
      { from: 'WEEKS = 4', to: 'WEEKS = 5' },
      { from: 'if (gap)', to: 'if (gap && false)' },
      { from: 'members.size > 0 && ', to: '' },
      {
        from: 'members.minus(around).size === 0',
        to: 'members.intersect(around).size > 0',
      },
      { from: '!around ||', to: 'true ||' },
      { from: 'teams.filter(team => team.isReportable)', to: 'teams' },
      { from: 'filter(team => team.isAdopted).length', to: 'length' },
      { from: 'reportable.length === 0', to: 'false' },
      { from: ' || !facts.eligible.has(day)', to: '' },
      { from: 'lastWeekEnd({ to: day, today: facts.today })', to: 'day' },
    ],
  },
  {
    formula: 'adoptedTeams',
    mutants: [
      { from: "rate.status !== 'ok'", to: 'false' },
      { from: '{ ...rate, definition }', to: 'rate' },
      { from: 'denominator: _teams, ', to: '' },
      { from: 'value: n,', to: 'value: rate.value,' },
      { from: 'value: n, n, definition', to: 'value: n, definition' },
      { from: "'adoptedTeams';", to: "'teamAdoptionRate';" },
      { from: "rate.status !== 'ok'", to: 'true' },
      { from: "rate.status !== 'ok'", to: "rate.status === 'ok'" },
      { from: 'value: n, n, definition', to: 'value: n, n: 0, definition' },
      { from: 'value: n,', to: 'value: n + 1,' },
      { from: '...envelope, ', to: '' },
    ],
  },
];
