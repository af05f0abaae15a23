/** Words of the use cases. */
export const useCaseMessages = {
  heading: 'Use cases',
  all: 'All {{n}} use cases are in use',
  some_one: '{{covered}} of {{n}} use cases are in use; {{missing}} is not',
  some_other: '{{covered}} of {{n}} use cases are in use; {{missing}} are not',
  someMany: '{{covered}} of {{n}} use cases are in use',
  none: 'No use cases are configured',
  noneText: 'Name them in adoptionHealth.useCases.',
  definition:
    'Share of eligible people with an event on one of its plugins in 28 days. In use from {{share}} on; goal: {{target}} of the use cases.',
  notInstalled: 'Not installed',
  column: {
    title: 'Use case',
    share: 'Coverage',
    people: 'People',
    eligible: 'Eligible people',
    plugins: 'Plugins',
    installed: 'Installed',
  },
  yes: 'yes',
  no: 'no',
} as const;
