/** Words of the weeks of people: new, retained, resurrected, dormant. */
export const lifecycleMessages = {
  heading: 'Joined and dropped out',
  told: 'Last week {{gained}} people joined or came back and {{lost}} dropped out',
  early:
    'Last week {{retained}} people stayed and {{lost}} dropped out; who is new cannot be told yet',
  hidden: 'Too few people to show who joined and who dropped out',
  none: 'No complete week yet',
  noneText:
    'The first bar appears on the Monday after a week in which people were active.',
  definition:
    'People per complete week, {{days}}. Dormant: active the week before, not in this one.',
  untold:
    'Hatched: new and resurrected people, told apart after four complete weeks.',
  hiddenPart: 'What fewer than {{k}} people did is left out.',
  current: 'The dashed bar is this week so far.',
  weekOf: 'Week of {{day}}',
  soFar: 'this week so far',
  label: '{{name}} {{n}}',
  newPeople: 'New',
  resurrected: 'Resurrected',
  retained: 'Retained',
  dormant: 'Dormant',
  untoldPart: 'New or resurrected',
  active: 'Active',
  week: 'First day',
  complete: 'Week over',
  yes: 'yes',
  no: 'no',
} as const;
