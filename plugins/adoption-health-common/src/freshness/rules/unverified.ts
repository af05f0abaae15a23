import { daysBetween } from './daysBetween';
import { FreshnessRule, WatchEvidence } from './FreshnessRule';
import { isAttested } from './isAttested';

/** Neither changed nor confirmed for longer than its limit. */
export const unverified: FreshnessRule = {
  id: 'unverified',
  title: 'Not verified for long',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/unverified.md',
  check(_entity, { watch }) {
    if (!watch || watch.isMachineKept || isAttested(watch)) {
      return undefined;
    }
    const days = daysBetween(watch.changedOn ?? watch.firstSeen, watch.today);
    if (days === undefined || !(days > watch.limitDays)) {
      return undefined;
    }
    return {
      evidence: evidenceSentence(watch),
      evidenceKey: watch.changedOn
        ? `changed ${watch.changedOn}`
        : `seen ${watch.firstSeen}`,
      fix: {
        summary:
          'Read it through: correct what is wrong, or confirm that it is still accurate.',
      },
    };
  },
};

// Without the number of days, which would be another one tomorrow.
function evidenceSentence(watch: WatchEvidence): string {
  const { changedOn, firstSeen, attestedUntil, limitDays } = watch;
  const change = changedOn
    ? `It has not changed since ${changedOn}`
    : `It has not changed since it was first seen on ${firstSeen}`;
  const word = attestedUntil
    ? `the last "still accurate" of an owner held until ${attestedUntil}`
    : 'no "still accurate" of an owner holds';
  return `${change}, more than ${limitDays} days ago, and ${word}.`;
}
