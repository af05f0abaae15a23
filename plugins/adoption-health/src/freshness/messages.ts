/** Words of the warning on the entity page. */
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
    orphan: {
      heading: 'Orphaned since {{day}}',
      title: 'Nothing declares it any more',
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
    editHint: 'opens in a new tab',
  },
  attest: {
    button: 'Still accurate',
    again: 'Try again',
    offer: 'Confirms that what stands here is right, until {{day}}.',
    partly: 'Confirmed until {{day}}. What is left above needs a change.',
    failed: 'That did not work, and nothing was changed. {{reason}}',
    forbidden: 'Only its owners may confirm it.',
    notYours:
      'Owned by {{owner}}: its owners can confirm that it is still accurate.',
    ownerUnknown:
      'Nobody can confirm it: {{owner}}, the owner it names, is not in the catalog.',
    noOwner: 'Nobody can confirm it before it has an owner.',
  },
  attested: {
    title: 'Still accurate until {{day}}',
    text: 'Confirmed {{day}}. It ends early if new evidence speaks against it.',
  },
  failed: {
    title: 'Could not check',
    text: 'Whether this entity is up to date is not known right now.',
    again: 'Try again',
  },
} as const;
