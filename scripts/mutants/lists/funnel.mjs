/** @typedef {import('../tryMutant.mjs').FormulaMutants} FormulaMutants */

/**
 * How far newcomers and templates come.
 *
 * @type {FormulaMutants[]}
 */
export const funnel = [
  {
    formula: 'newcomers',
    mutants: [
      { from: 'day < from', to: 'day <= from' },
      { from: 'day < from', to: 'day < from - 1' },
      { from: '      before.push(people);\n', to: '' },
      { from: 'day <= to', to: 'day < to' },
      { from: 'day <= to', to: 'day <= to + 1' },
      { from: 'else if (day <= to)', to: 'else' },
      { from: '      during.push(people);\n', to: '' },
      { from: '.minus(PeopleSet.union(before))', to: '' },
      {
        from: 'PeopleSet.union(during)',
        to: 'PeopleSet.union(during.slice(1))',
      },
      {
        from: 'PeopleSet.union(before)',
        to: 'PeopleSet.union(before.slice(1))',
      },
    ],
  },
  {
    formula: 'activationSteps',
    mutants: [
      { from: 'WEEKS_TO_BE_HABITUAL = 3', to: 'WEEKS_TO_BE_HABITUAL = 2' },
      { from: 'WEEKS_TO_BE_HABITUAL = 3', to: 'WEEKS_TO_BE_HABITUAL = 4' },
      { from: 'const WEEKS = 4', to: 'const WEEKS = 3' },
      { from: 'const WEEKS = 4', to: 'const WEEKS = 5' },
      { from: 'newcomers.intersect(people)', to: 'people' },
      {
        from: 'repeatUsers(active.values())',
        to: 'PeopleSet.union(active.values())',
      },
      { from: 'lastDay - 7 * ago - day', to: 'lastDay - 7 * ago + day' },
      {
        from: 'to: context.window.to, today }',
        to: 'to: context.window.to, today: context.window.to + 1 }',
      },
      { from: "step !== 'first-visit' &&", to: '' },
      { from: 'newcomers.size > 0 &&', to: '' },
      { from: '!context.groupSize.isReportable(newcomers.size)', to: 'false' },
      {
        from: 'Math.max(window.from, firstToldWeek(collectingSince))',
        to: 'window.from',
      },
      {
        from: 'from > window.to ? undefined',
        to: 'from >= window.to - 6 ? undefined',
      },
      { from: "['value', valued]", to: "['value', newcomers]" },
      { from: 'collectingSince === undefined', to: 'false' },
      { from: '{ length: 7 }', to: '{ length: 6 }' },
    ],
  },
  {
    formula: 'templateFunnel',
    mutants: [
      {
        from: 'run.templateRef === template)',
        to: 'run.templateRef !== template)',
      },
      { from: 'run => run.succeeded', to: 'run => !run.succeeded' },
      { from: 'MS_PER_MINUTE = 60_000', to: 'MS_PER_MINUTE = 1_000' },
      {
        from: 'new Set(runs.map(run => run.personId)).size',
        to: 'runs.length',
      },
      {
        from: 'value: runs.length',
        to: 'value: new Set(runs.map(run => run.personId)).size',
      },
      {
        from: "runCount('templateSucceeded', { context, runs: good })",
        to: "runCount('templateSucceeded', { context, runs })",
      },
      {
        from: "succeeded.status === 'ok' && { medianMinutes }",
        to: '{ medianMinutes }',
      },
      {
        from: 'shown(other.started) - shown(one.started)',
        to: 'shown(one.started) - shown(other.started)',
      },
      {
        from: 'shown(other.views) - shown(one.views)',
        to: 'shown(one.views) - shown(other.views)',
      },
      {
        from: "value.status === 'ok' ? value.value : -1",
        to: "value.status === 'ok' ? value.value : 7",
      },
      { from: 'templateRef: template }', to: 'templateRef: undefined }' },
      { from: 'good.map(run', to: 'runs.map(run' },
      { from: '|| context.groupSize.isCountShown(people)', to: '|| true' },
    ],
  },
  {
    formula: 'goldenPath',
    mutants: [
      {
        from: 'one.templateRef !== undefined',
        to: 'one.templateRef === undefined',
      },
      { from: 'window.from <= firstSeenDay', to: 'window.from < firstSeenDay' },
      { from: 'firstSeenDay <= window.to', to: 'firstSeenDay < window.to' },
      { from: 'JUDGED_AFTER_DAYS = 90', to: 'JUDGED_AFTER_DAYS = 89' },
      { from: 'component.isAlive !== undefined &&', to: '' },
      { from: 'component.templateRef !== undefined &&', to: '' },
      {
        from: 'component.templateRef === templateRef',
        to: 'component.templateRef !== templateRef',
      },
      { from: 'window.to < knownSince', to: 'window.to <= knownSince - 2' },
      {
        from: 'denominator: countOf(added)',
        to: 'denominator: countOf(components)',
      },
      { from: 'Math.max(window.from, knownSince)', to: 'window.from' },
      {
        from: 'from: window.from - JUDGED_AFTER_DAYS',
        to: 'from: window.from',
      },
      { from: '({ isAlive }) => isAlive', to: '({ isAlive }) => !isAlive' },
    ],
  },
];
