/**
 * The rules in words: a name for charts and filters, and what a finding says
 * of an entity. Source: metrics.md 3.
 */
export const ruleMessages = {
  'owner-missing': { name: 'No owner', finding: 'It names no owner' },
  'owner-unresolved': {
    name: 'Owner unknown',
    finding: 'Its owner is not in the catalog',
  },
  'owner-empty': {
    name: 'Owner group empty',
    finding: 'Its owning group has no members',
  },
  'owner-left': { name: 'Owner left', finding: 'Its owner has left' },
  'owner-is-person': {
    name: 'Owned by one person',
    finding: 'One person owns it',
  },
  orphan: { name: 'Orphan', finding: 'Nothing declares it any more' },
  'processing-error': {
    name: 'Processing error',
    finding: 'The catalog cannot process it',
  },
  'dangling-relation': {
    name: 'Dead relation',
    finding: 'It refers to an entity that is gone',
  },
  unverified: {
    name: 'Unverified',
    finding: 'Nobody changed or confirmed it for long',
  },
  incomplete: {
    name: 'Incomplete',
    finding: 'A field that is required is missing',
  },
  'source-archived': {
    name: 'Source archived',
    finding: 'Its repository is archived',
  },
  'source-missing': {
    name: 'Source missing',
    finding: 'Its repository is gone',
  },
  'source-quiet': {
    name: 'Source quiet',
    finding: 'In production, but nobody commits to it',
  },
  'owner-disagrees': {
    name: 'Owner in doubt',
    finding: 'Its repository points at another owner',
  },
  reported: { name: 'Reported by readers', finding: 'Readers say it is wrong' },
} as const;
