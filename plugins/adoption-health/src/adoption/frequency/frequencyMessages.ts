/** Words of the histogram of active days. */
export const frequencyMessages = {
  heading: 'How often people come',
  told: '{{once}} of {{all}} people came on one day only, {{regulars}} on eight or more',
  onceOnly:
    '{{once}} people came on one day only; some others are too few to show',
  partly: 'How often people come; too few on some numbers of days to show',
  none: 'Nobody was active in these 28 days',
  noneText: 'A bar appears with the first person who opens a page.',
  definition: 'People by number of active days in the last 28.',
  hiddenPart: 'Hatched: fewer than {{k}} people.',
  regulars_one: '{{n}} person on 8 days or more ({{share}})',
  regulars_other: '{{n}} people on 8 days or more ({{share}})',
  days_one: '{{n}} active day',
  days_other: '{{n}} active days',
  people_one: '{{n}} person',
  people_other: '{{n}} people',
  daysColumn: 'Active days',
  peopleColumn: 'People',
} as const;
