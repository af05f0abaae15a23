import {
  Day,
  Finding,
  FixListItem,
} from 'backstage-plugin-adoption-health-common';
import { findingWords } from '../words/ruleWords';
import { spokenDay } from '../words/spokenDay';
import { Words } from '../../shared';

/** What is wrong with an entity: the worst of it, and the facts. */
export function wrongWords(
  item: Pick<FixListItem, 'state' | 'findings'>,
  options: Words & { today: Day },
): { what: string; facts: string } {
  const { t, format, today } = options;
  const [worst, ...more] = item.findings
    .filter(({ attested }) => !attested)
    .sort(worstFirst);
  if (!worst) {
    return {
      what: t(`catalog.fixList.nothing.${item.state}`),
      facts: nothingFacts(item, options),
    };
  }
  const since = t('catalog.fixList.since', {
    day: spokenDay(worst.since, { today, format }),
  });
  const others =
    more.length > 0 &&
    t('catalog.fixList.moreFindings', { count: more.length });
  return {
    what: findingWords(worst.rule, t),
    facts: [[since, others].filter(Boolean).join(', '), worst.evidence].join(
      ' · ',
    ),
  };
}

function nothingFacts(
  { state, findings }: Pick<FixListItem, 'state' | 'findings'>,
  { t }: Words,
): string {
  if (findings.length > 0) {
    return t('catalog.fixList.confirmed');
  }
  return state === 'unknown' ? t('catalog.fixList.unknownText') : '';
}

function worstFirst(one: Finding, other: Finding): number {
  return (
    Number(one.severity === 'notice') - Number(other.severity === 'notice') ||
    one.since.localeCompare(other.since)
  );
}
