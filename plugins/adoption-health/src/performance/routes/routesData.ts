import { RouteTiming } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Format, Translate } from '../../shared';
import { RouteJudgement, routeKey } from './routeJudgement';

/** All routes for download: times in ms, shares 0..1. */
export function routesData(
  judgement: RouteJudgement,
  words: { t: Translate; format: Format; targetMs: number },
): ChartTable {
  const { t, format, targetMs } = words;
  const target = format.goal(targetMs, 'pageReadyP75');
  const rows = [
    ...judgement.judged.map(route => route.timing),
    ...judgement.tooFew,
  ];
  return {
    columns: [
      { label: t('performance.routes.route') },
      { label: t('performance.routes.plugin') },
      { label: t('performance.routes.navigation') },
      { label: t('performance.routes.loads'), numeric: true },
      { label: `${t('performance.routes.p50')} ms`, numeric: true },
      { label: `${t('performance.routes.p75')} ms`, numeric: true },
      { label: `${t('performance.routes.p95')} ms`, numeric: true },
      { label: t('performance.routes.within', { target }), numeric: true },
      { label: t('performance.routes.timedOut'), numeric: true },
      { label: t('performance.routes.aborted'), numeric: true },
    ],
    rows: rows.map(timing => ({
      id: routeKey(timing),
      cells: [
        timing.route,
        timing.pluginId,
        t(`performance.routes.${timing.navigation}`),
        timing.n,
        timing.p50 ?? undefined,
        timing.p75 ?? undefined,
        timing.p95 ?? undefined,
        shareOf(timing),
        timing.timedOut,
        timing.aborted,
      ].map(raw => ({ text: String(raw ?? ''), raw })),
    })),
  };
}

function shareOf(timing: RouteTiming): number | undefined {
  const share = timing.withinTargetShare;
  return share.status === 'ok' ? share.value : undefined;
}
