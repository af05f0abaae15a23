import { Words } from '../../shared';
import { dimensionName } from '../storage/dimensionName';
import { ageText } from './ageText';
import { coverageText } from './coverageText';
import { DataProblem } from './dataCondition';

/** A problem in words, to stand in a sentence: "2 of 27 days have gaps". */
export function problemText(problem: DataProblem, words: Words): string {
  const { t, format } = words;
  switch (problem.kind) {
    case 'lag':
      return t('data.problems.lag.what', {
        age: ageText(problem.lagMs, words),
      });
    case 'gaps':
      return t('data.problems.gaps.what', {
        count: problem.days,
        all: format.count(problem.all),
      });
    case 'coverage':
      return t('data.problems.coverage.what', {
        coverage: coverageText(problem.coverage, format),
        days: format.count(problem.days),
      });
    case 'drops':
      return t('data.problems.drops.what', {
        share: format.share(problem.share, { digits: 1 }),
      });
    case 'full':
      return t('data.problems.full.what', {
        kinds: format.list(
          problem.dimensions.map(kind => dimensionName(kind, t)),
        ),
      });
    case 'old-population':
      return t('data.problems.old-population.what', {
        day: format.day(problem.day),
      });
    case 'repaired':
      return t('data.problems.repaired.what', { count: problem.days });
    default:
      return t(`data.problems.${problem.kind}.what`);
  }
}
