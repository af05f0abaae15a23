/** Words of what owners gave up. */
export const disownedMessages = {
  heading: 'Owners said “not mine”',
  title_one: '{{n}} entity waits for a new owner',
  title_other: '{{n}} entities wait for a new owner',
  none: 'No owner has said “not mine”',
  noneOfYours: 'Nothing of yours was disowned',
  noneText: 'Where one does, the entity stands here until its owner changes.',
  subtitle: 'Their owners said “not mine”, newest first.',
  subtitleOfYours:
    'Their owners said “not mine”, newest first. You see what your groups own or could own.',
  column: {
    entity: 'Entity',
    owner: 'Owner who said so',
    on: 'Day',
    suggested: 'Could be',
    why: 'Why',
  },
  said: '{{owner}} said so on {{day}}',
  noSuggestion: 'No clear suggestion',
} as const;
