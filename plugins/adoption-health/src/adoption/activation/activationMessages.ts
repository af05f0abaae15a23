/** Words of the way from a first visit to value. */
export const activationMessages = {
  heading: 'From first visit to value',
  found: '{{value}} of {{all}} newcomers got something out of the portal',
  few: 'Too few newcomers to show how far they come',
  none: 'No newcomers in these days',
  noneText: 'Choose more days, or wait for the next person to come.',
  definition:
    'People who were new in {{days}}, by how far they came. Value: a page of the catalog or the docs, a search result, a finished template.',
  step: {
    'first-visit': 'First visit',
    'second-day': 'Came on a second day',
    value: 'Got value',
    habitual: 'Comes habitually',
  },
  number: '{{n}} ({{share}})',
  fewerThan: 'fewer than {{k}}',
  column: { step: 'Step', people: 'People' },
} as const;
