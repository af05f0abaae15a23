import { Translate } from '../../shared';

/** The rules that have words of their own. Source: metrics.md 3. */
const knownRules = [
  'owner-missing',
  'owner-unresolved',
  'owner-empty',
  'owner-left',
  'owner-is-person',
  'orphan',
  'processing-error',
  'dangling-relation',
  'unverified',
  'incomplete',
  'source-archived',
  'source-missing',
  'source-quiet',
  'owner-disagrees',
  'reported',
] as const;

/** A rule in a word or two, for charts and filters: "Owner left". */
export function ruleName(rule: string, t: Translate): string {
  const known = knownRules.find(id => id === rule);
  return known ? t(`catalog.rule.${known}.name`) : humanised(rule);
}

/** What a finding of the rule says of an entity: "Its owner has left". */
export function findingWords(rule: string, t: Translate): string {
  const known = knownRules.find(id => id === rule);
  return known ? t(`catalog.rule.${known}.finding`) : humanised(rule);
}

/** The id of a rule that is newer than this page, as words. */
function humanised(rule: string): string {
  const words = rule.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
