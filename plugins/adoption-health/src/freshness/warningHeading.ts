import { Day, Finding } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';
import { ruleKey, ruleName } from './ruleWords';

/**
 * What is wrong, in one line: the worst finding, since when, and how many more
 * there are. The year is said where it is not that of `today`.
 */
export function warningHeading(
  findings: Finding[],
  options: { today: Day; t: Translate; format: Format },
): string {
  const { today, t, format } = options;
  const [worst, ...more] = findings;
  const sameYear = worst.since.slice(0, 4) === today.slice(0, 4);
  const heading = t(`freshness.rule.${ruleKey(worst.rule)}.heading`, {
    rule: ruleName(worst.rule),
    day: sameYear ? format.dayOfYear(worst.since) : format.day(worst.since),
  });
  return more.length === 0
    ? heading
    : t('freshness.headingAndMore', { heading, count: more.length });
}

/** What is wrong by one finding, as its title. */
export function findingTitle(finding: Finding, t: Translate): string {
  return t(`freshness.rule.${ruleKey(finding.rule)}.title`, {
    rule: ruleName(finding.rule),
  });
}
