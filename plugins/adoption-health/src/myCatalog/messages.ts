/** Words of "my catalog": its page and its widget on the home page. */
export const myCatalogMessages = {
  title: 'My catalog',
  description: 'What you own in the catalog that needs care, most read first',
  sentence: {
    notLoaded: 'What you own could not be loaded',
    nothingOwned: 'The catalog lists nothing as yours',
    needs_one: '{{count}} of {{owned}} entities of yours needs care',
    needs_other: '{{count}} of {{owned}} entities of yours need care',
    fine: 'Nothing of yours needs care',
  },
  counts: '{{stale}} stale, {{unknown}} unknown, {{fresh}} fresh',
  list: {
    heading: 'To look at, most read first',
    snoozed: 'Snoozed',
    attested: 'Still accurate until {{day}}',
    answered: 'Answered: still accurate',
    partly: 'Confirmed until {{day}}. What is left needs a change.',
    snoozedUntil: 'Snoozed until {{day}}',
  },
  attest: {
    of: 'Still accurate, {{name}}',
  },
  wake: {
    of: 'Wake {{name}}',
  },
  empty: {
    ownedText:
      'All {{owned}} entities of yours are checked, and none has an open finding.',
    ownedTextUnknown:
      'None of {{owned}} entities of yours has an open finding; of {{unknown}} it is not known yet.',
    nothingText:
      'You own what names you, or a group of yours, as its owner. Nothing that is checked does.',
  },
  widget: {
    all: 'All of mine',
    more_one: '{{count}} more needs care',
    more_other: '{{count}} more need care',
  },
} as const;
