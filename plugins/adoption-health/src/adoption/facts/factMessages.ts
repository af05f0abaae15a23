/** Words of the numbers at the top. */
export const factMessages = {
  label: 'People in numbers',
  wau: 'Active in a week',
  mau: 'Active in 28 days',
  habitual: 'Habitual, 3 of 4 weeks',
  activatedShare: 'Activated newcomers',
  teamAdoptionRate: 'Teams that adopted',
  goldenPathShare: 'Golden path',
  rateOf: '{{share}} of {{n}} people',
  rate: '{{share}}',
  ofTeams: 'of {{n}} teams',
} as const;
