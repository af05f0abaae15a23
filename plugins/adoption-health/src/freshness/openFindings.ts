import { Finding } from 'backstage-plugin-adoption-health-common';

/** The findings that no "still accurate" answers, worst first. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(finding => !finding.attested).sort(worstFirst);
}

function worstFirst(one: Finding, other: Finding): number {
  return (
    Number(one.severity === 'notice') - Number(other.severity === 'notice') ||
    one.since.localeCompare(other.since) ||
    one.rule.localeCompare(other.rule)
  );
}
