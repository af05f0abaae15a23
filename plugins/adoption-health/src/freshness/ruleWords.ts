/** Rules that have words of their own, and the key of these words. */
const RULE_KEYS = {
  'owner-missing': 'ownerMissing',
  'owner-unresolved': 'ownerUnresolved',
  'owner-empty': 'ownerEmpty',
  'owner-left': 'ownerLeft',
  'owner-is-person': 'ownerIsPerson',
  'owner-disagrees': 'ownerDisagrees',
  orphan: 'orphan',
  'processing-error': 'processingError',
  'dangling-relation': 'danglingRelation',
  unverified: 'unverified',
  incomplete: 'incomplete',
  'source-archived': 'sourceArchived',
  'source-missing': 'sourceMissing',
  'source-quiet': 'sourceQuiet',
  reported: 'reported',
} as const;

type KnownRule = keyof typeof RULE_KEYS;

/** Where the words of a rule stand in the messages of this room. */
export type RuleKey = (typeof RULE_KEYS)[KnownRule] | 'other';

/** The message key of a rule; `other` for rules that are newer than this page. */
export function ruleKey(rule: string): RuleKey {
  return isKnown(rule) ? RULE_KEYS[rule] : 'other';
}

/** A rule id as words: `source-archived` is "Source archived". */
export function ruleName(rule: string): string {
  const words = rule.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isKnown(rule: string): rule is KnownRule {
  return Object.hasOwn(RULE_KEYS, rule);
}
