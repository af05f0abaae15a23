/** Words of the Adoption Health tab on the pages of groups and systems. */
export const groupHealthMessages = {
  title: 'Adoption Health',
  group: {
    owns_one: '{{name}} owns one entity; {{verdict}}',
    owns_other: '{{name}} owns {{total}} entities; {{verdict}}',
    allFine: 'none is stale',
    stale_one: 'one is stale',
    stale_other: '{{stale}} are stale',
    notCounted: 'What {{name}} owns has not been counted yet',
    notLoaded: 'What {{name}} owns could not be loaded',
    notCountedText:
      'Each check of the catalog counts it. Nothing appears for a group that owns nothing of the kinds that are checked.',
    tile: 'Stale share',
    atMost: '{{share}} at most',
  },
  adoption: {
    rate: 'Adoption rate',
    active: 'Active in 7 days',
    habitual: 'Habitual',
    ofEligible_one: 'of {{all}} person',
    ofEligible_other: 'of {{all}} people',
  },
  system: {
    some_one: 'One entity of {{name}} needs care',
    some_other: '{{total}} entities of {{name}} need care',
    uncounted: 'Entities of {{name}} need care',
    none: 'Nothing in {{name}} needs care',
    loading: 'What needs care in {{name}}',
  },
  list: {
    heading: 'To fix, most read first',
    subtitle:
      'Stale entities in the order of reader harm: people who read it in 28 days and do not own it.',
    none: 'Nothing needs care',
    noneText: 'No entity here is stale.',
    owner: 'Owned by {{owner}}',
    noOwner: 'No owner',
    suggested: '{{owner}} may be its owner',
    more: 'Show more',
  },
} as const;
