import { Words } from '../../shared';
import { capitalised } from '../capitalised';
import { ageText } from './ageText';
import { coverageText } from './coverageText';
import { DataCondition } from './dataCondition';
import { problemText } from './problemText';

const NAMED_PROBLEMS = 2;

/** The condition of the data as one sentence, problems first. */
export function conditionText(condition: DataCondition, words: Words): string {
  const { t, format } = words;
  const { problems, collected, lagMs } = condition;
  if (collected.kind === 'nothing') {
    return t('data.sentence.nothing');
  }
  if (problems.length > 0) {
    const named = problems.slice(0, NAMED_PROBLEMS);
    const text = capitalised(
      format.list(named.map(problem => problemText(problem, words))),
    );
    const more = problems.length - named.length;
    return more > 0
      ? t('data.sentence.more', { problems: text, count: more })
      : text;
  }
  if (collected.kind === 'first-day') {
    return t('data.sentence.firstDay');
  }
  return t('data.sentence.complete', {
    count: collected.days,
    coverage: coverageText(collected.coverage, format),
    behind:
      lagMs > 0
        ? t('data.sentence.behind', { age: ageText(lagMs, words) })
        : t('data.sentence.upToDate'),
  });
}
