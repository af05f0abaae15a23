import { dayOf } from '../../time/day';
import { daysBetween } from './daysBetween';
import { FreshnessRule } from './FreshnessRule';
import { isAttested } from './isAttested';
import { SourceEvidence } from './SourceEvidence';

const MS_PER_DAY = 86_400_000;

/** No commit for long behind something that is in production. */
export const sourceQuiet: FreshnessRule = {
  id: 'source-quiet',
  title: 'Quiet repository',
  defaultSeverity: 'notice',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/source-quiet.md',
  check(entity, { source, watch }) {
    if (!source || !watch || isAttested(watch)) {
      return undefined;
    }
    const lifecycle = entity.spec?.lifecycle;
    const day = lastCommitDay(source.evidence);
    const days = day === undefined ? 0 : daysBetween(day, watch.today);
    if (!isProduction(lifecycle) || !days || !(days > watch.limitDays)) {
      return undefined;
    }
    return {
      evidence: `The lifecycle is production, but the last commit behind ${source.url} is of ${day}, more than ${watch.limitDays} days ago.`,
      evidenceKey: `${source.url} ${day}`,
      fix: {
        summary:
          'Confirm that it is still accurate, or set spec.lifecycle to what it is now.',
        change: { path: 'spec.lifecycle', current: lifecycle },
      },
    };
  },
};

function isProduction(lifecycle: unknown): lifecycle is string {
  return (
    typeof lifecycle === 'string' &&
    lifecycle.trim().toLowerCase() === 'production'
  );
}

/** Undefined for empty repositories, and for archived ones: see their rule. */
function lastCommitDay(evidence: SourceEvidence): string | undefined {
  if (evidence.kind !== 'found' || evidence.archived) {
    return undefined;
  }
  const ms = Date.parse(evidence.lastCommitAt ?? '');
  return Number.isNaN(ms) ? undefined : dayOf(Math.floor(ms / MS_PER_DAY));
}
