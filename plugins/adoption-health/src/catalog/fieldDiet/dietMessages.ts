/** Words of the field diet. */
export const dietMessages = {
  heading: 'Field diet',
  title: {
    both: '{{drop}} could be dropped, {{automate}} automated',
    drop: '{{drop}} could be dropped',
    automate: '{{automate}} could be automated',
    none: 'No field stands out',
  },
  fields_one: '{{count}} field',
  fields_other: '{{count}} fields',
  subtitle:
    'Fields of {{n}} entities of kind {{kind}}. Dropped could be what fewer than {{few}} fill in; automated what people fill in by hand and {{often}} change within 90 days.',
  kind: 'Kind',
  empty: 'No fields counted yet',
  emptyText: 'The next check of the catalog counts them.',
  column: {
    kind: 'Kind',
    field: 'Field',
    filled: 'Filled in',
    machine: 'By a machine',
    changes: 'Changes in 90 days',
    advice: 'What to do',
  },
  counts: '{{n}} of {{total}}',
  machineAll: 'all',
  machineNone: 'none',
  notKnown: 'not known yet',
  advice: {
    drop: 'Could be dropped',
    automate: 'Could be automated',
  },
  showAll: 'Show all {{n}} fields',
  showFewer: 'Show fewer',
} as const;
