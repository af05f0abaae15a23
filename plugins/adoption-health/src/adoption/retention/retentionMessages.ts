/** Words of the retention triangle. */
export const retentionMessages = {
  heading: 'Who stays',
  found_one: '{{share}} of newcomers were active again {{weeks}} week later',
  found_other: '{{share}} of newcomers were active again {{weeks}} weeks later',
  none: 'No newcomers can be told yet',
  noneText:
    'Newcomers can be told from people who came before after four complete weeks.',
  nobody: 'Nobody was new in these weeks',
  hidden: 'Too few newcomers to show who stays',
  definition:
    'Share of the people of one first week who were active again, by weeks since. Empty: not over yet.',
  hiddenPart: 'Hatched: too few people to show.',
  existing_one:
    '{{n}} person came before newcomers could be told; {{share}} were active in the week of {{day}}.',
  existing_other:
    '{{n}} people came before newcomers could be told; {{share}} were active in the week of {{day}}.',
  first: 'First week',
  n: 'n',
  week: '{{n}} wk',
  weekLong_one: '{{n}} week later',
  weekLong_other: '{{n}} weeks later',
  unfinished: 'not over',
  counts: '{{n}} of {{all}}',
  column: {
    cohort: 'First week',
    size: 'People',
    later: 'Weeks later',
    week: 'Week',
    share: 'Active again',
    active: 'Active people',
  },
  existingName: 'before newcomers could be told',
} as const;
