/** Words of the teams. */
export const teamMessages = {
  heading: 'Teams',
  found_one: '{{adopted}} of {{n}} team adopted the portal',
  found_other: '{{adopted}} of {{n}} teams adopted the portal',
  untold: 'No team is known well enough to say whether it adopted the portal',
  none: 'The catalog lists no teams',
  noneText:
    'Teams are groups of the types in adoptionHealth.teams.types, by default “team”.',
  definition:
    'Share of eligible members active in the 7 days, with its 95 % interval. Teams whose intervals overlap share a rank.',
  adoptedMeans:
    'Adopted: at least {{threshold}} active in three of the last four weeks.',
  drill: 'Choose a team to see its plugins.',
  rank: 'Rank',
  team: 'Team',
  active: 'Active',
  rate: 'Share of members',
  state: 'Adopted',
  adopted: 'Adopted',
  notStarted: 'Not started',
  countOf: '{{n}} of {{all}}',
  spoken: '{{rate}}, {{low}} to {{high}}',
  fewActive: 'Suppressed: fewer than {{k}} active',
  fewMembers: 'Suppressed: too few members to show',
  moreTeams_one: '{{n}} team',
  moreTeams_other: '{{n}} teams',
  narrow: 'Narrow the page to {{team}}',
  widen: 'Show the whole portal again instead of {{team}}',
  column: {
    eligible: 'Eligible members',
    rate: 'Share active',
    low: 'At least',
    high: 'At most',
  },
} as const;
