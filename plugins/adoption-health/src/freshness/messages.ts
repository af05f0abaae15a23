/** Words of the warning on the entity page and of the answers to it. */
export const freshnessMessages = {
  label: 'Adoption Health',
  rule: {
    ownerMissing: {
      heading: 'No owner since {{day}}',
      title: 'It names no owner',
    },
    ownerUnresolved: {
      heading: 'Owner not in the catalog since {{day}}',
      title: 'The owner it names is not in the catalog',
    },
    ownerEmpty: {
      heading: 'Nobody in its owning group since {{day}}',
      title: 'Its owning group has no members',
    },
    ownerLeft: {
      heading: 'Owner gone since {{day}}',
      title: 'Its owner has left',
    },
    ownerIsPerson: {
      heading: 'Owned by one person since {{day}}',
      title: 'One person owns it, not a group',
    },
    ownerDisagrees: {
      heading: 'Owner in doubt since {{day}}',
      title: 'Its repository points to another owner',
    },
    orphan: {
      heading: 'Orphaned since {{day}}',
      title: 'Nothing declares it any more',
    },
    processingError: {
      heading: 'The catalog cannot read it since {{day}}',
      title: 'The catalog cannot read its descriptor',
    },
    danglingRelation: {
      heading: 'Points to something missing since {{day}}',
      title: 'It points to something that is not in the catalog',
    },
    unverified: {
      heading: 'Due for a check since {{day}}',
      title: 'Nobody has changed or confirmed it for long',
    },
    incomplete: {
      heading: 'Incomplete since {{day}}',
      title: 'Something it needs is not filled in',
    },
    sourceArchived: {
      heading: 'Repository archived since {{day}}',
      title: 'Its repository is archived',
    },
    sourceMissing: {
      heading: 'Repository gone since {{day}}',
      title: 'Its repository is gone',
    },
    sourceQuiet: {
      heading: 'Quiet in production since {{day}}',
      title: 'It is in production, but its repository is quiet',
    },
    reported: {
      heading: 'Reported as wrong since {{day}}',
      title: 'Readers say that it is wrong',
    },
    other: {
      heading: '{{rule}}, since {{day}}',
      title: '{{rule}}',
    },
  },
  headingAndMore_one: '{{heading}}, and {{count}} more finding',
  headingAndMore_other: '{{heading}}, and {{count}} more findings',
  why: {
    owner: 'Yours to fix. Checked {{day}}, {{time}}.',
    reader: 'Checked {{day}}, {{time}}.',
  },
  readers: {
    label_one: 'reader in 28 days',
    label_other: 'readers in 28 days',
    suppressed: 'Too few readers to show',
    absent: 'Readers not counted yet',
    short_one: '{{n}} reader',
    short_other: '{{n}} readers',
    few: 'few readers',
  },
  since: {
    stale: 'Stale since {{day}}',
    notice: 'Noticed {{day}}',
  },
  fix: {
    change: 'Change its descriptor at',
    removed: 'Removed:',
    added: 'Added:',
    open: 'your choice',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed:
      'Your browser does not allow copying. Select the lines instead.',
    edit: 'Edit the descriptor',
    editOf: 'of {{name}}',
    editHint: 'opens in a new tab',
  },
  suggested: {
    title_one: 'One fact points to {{owner}}:',
    title_other: '{{count}} facts point to {{owner}}:',
    titleAlone: '{{owner}} may be its owner.',
    none: 'Nothing in the catalog points to another owner.',
  },
  answer: {
    again: 'Try again',
    failed: 'That did not work, and nothing was changed. {{reason}}',
    forbidden: 'Only its owners may do that.',
    cancel: 'Cancel',
    close: 'Close',
  },
  attest: {
    button: 'Still accurate',
    offer: 'Confirms it until {{day}}, unless new evidence speaks against it',
    partly: 'Confirmed until {{day}}. What is left above needs a change.',
    notYours:
      'Owned by {{owner}}: its owners can confirm that it is still accurate.',
    ownerUnknown:
      'Nobody can confirm it: {{owner}}, the owner it names, is not in the catalog.',
    ownerEmpty: 'Nobody can confirm it: {{owner}} has no members left.',
    noOwner: 'Nobody can confirm it before it has an owner.',
  },
  attested: {
    title: 'Still accurate until {{day}}',
    text: 'Confirmed {{day}}. It ends early if new evidence speaks against it.',
  },
  notMine: {
    button: 'Not mine',
    offer: 'Tells the platform team',
    offerSuggested: 'Tells the platform team; {{owner}} may be its owner',
    title: 'Is “{{name}}” not yours?',
    text: 'The platform team hears that it needs another owner. In the catalog it stays yours until its descriptor says otherwise.',
    change: 'If you know that this is right, change it yourself:',
    confirm: 'Not mine',
    done: 'An owner said on {{day}} that it is not theirs. The platform team knows.',
    doneShort: 'Said to be not yours. The platform team knows.',
  },
  snooze: {
    button: 'Snooze',
    offer: 'No reminders until then; it still counts as stale',
    week: '1 week, until {{day}}',
    month: '1 month, until {{day}}',
    date: 'Until another day',
    title: 'Snooze until which day?',
    text: 'Its owners get no reminders until that day is over. It still counts as stale, and readers still see the warning.',
    day: 'Last day without reminders',
    limits: 'From {{first}} to {{last}}',
    outside: 'Choose a day from {{first}} to {{last}}.',
    confirm: 'Snooze',
  },
  snoozed: {
    title: 'Snoozed until {{day}}',
    text: 'No reminders for its owners. It still counts as stale, and readers still see the warning.',
    wake: 'Wake',
  },
  reports: {
    title_one: '{{count}} reader says it is wrong',
    title_other: '{{count}} readers say it is wrong',
    text: 'Since it last changed. A change at its source answers them.',
  },
  report: {
    menu: 'Something wrong here?',
    button: 'This is wrong',
    title: 'What is wrong with “{{name}}”?',
    reasonLabel: 'What is wrong',
    reason: {
      outdated: 'It is out of date',
      'wrong-owner': 'The owner is wrong',
      'wrong-docs': 'The documentation is wrong',
      'not-in-use': 'It is not in use any more',
      other: 'Something else',
    },
    note: 'What should its owners know?',
    optional: 'Optional',
    left_one: '{{count}} character left',
    left_other: '{{count}} characters left',
    who: 'Its owners see the reason, your note and the day, not who you are.',
    send: 'Send to its owners',
    forbidden: 'You may not report this page.',
    thanks: 'Thank you. Its owners can see it now.',
    counted_one: '{{count}} reader says so since it last changed.',
    counted_other: '{{count}} readers say so since it last changed.',
    yours:
      'You own this page, so there is nobody else to tell. Change it where it is kept.',
    notChecked:
      'Adoption Health does not check this page, so nobody would see a report. Tell its owner instead.',
    loading: 'Loading',
    already: 'You said that it is wrong. Its owners can see it.',
  },
  failed: {
    title: 'Could not check',
    text: 'Whether this entity is up to date is not known right now.',
    again: 'Try again',
  },
} as const;
