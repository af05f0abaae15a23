import { Format, Translate } from '../../shared';
import { RouteJudgement } from './routeJudgement';

/** What the routes say, as a title. */
export function routesTitle(
  judgement: RouteJudgement,
  words: { t: Translate; format: Format; targetMs: number },
): string {
  const { t, format, targetMs } = words;
  const { judged, tooFew } = judgement;
  const target = format.goal(targetMs, 'pageReadyP75');
  if (judged.length === 0) {
    return tooFew.length === 0
      ? t('performance.routes.none')
      : t('performance.routes.noneJudged');
  }
  const slow = judged.filter(route => route.missed).length;
  if (slow === 0) {
    return t('performance.routes.allWithin', { count: judged.length, target });
  }
  return t('performance.routes.someMiss', {
    slow: format.count(slow),
    judged: format.count(judged.length),
    target,
  });
}
