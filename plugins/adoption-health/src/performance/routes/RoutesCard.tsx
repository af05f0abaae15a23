import { Skeleton } from '@backstage/ui';
import {
  Context,
  PerformanceRoutes,
} from 'backstage-plugin-adoption-health-common';
import { usePerformanceRoutes } from '../../api';
import {
  AsyncContent,
  ChartFrame,
  rangeDays,
  useFormat,
  useMessages,
  useRange,
  windowText,
} from '../../shared';
import { routeJudgement } from './routeJudgement';
import { RouteTable } from './RouteTable';
import { routesData } from './routesData';
import { routesTitle } from './routesTitle';
import styles from './routes.module.css';

/** How long each route takes, over the range chosen. */
export function RoutesCard(props: { context: Context }) {
  const { today } = props.context;
  const t = useMessages();
  const { range } = useRange();
  const query = usePerformanceRoutes(rangeDays(range, today));
  const heading = t('performance.routes.heading');
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={320} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {answer => <Routes answer={answer} today={today} />}
    </AsyncContent>
  );
}

function Routes(props: { answer: PerformanceRoutes; today: string }) {
  const { answer, today } = props;
  const t = useMessages();
  const format = useFormat();
  const { targetMs, window } = answer;
  const words = { t, format, targetMs };
  const judgement = routeJudgement(answer);
  const title = routesTitle(judgement, words);
  if (answer.rows.length === 0) {
    return (
      <ChartFrame title={title}>
        <p className={styles.empty}>{t('performance.routes.noneText')}</p>
      </ChartFrame>
    );
  }
  const days = { window: windowText(window, words) };
  return (
    <ChartFrame
      title={title}
      subtitle={
        window.to === today
          ? t('performance.routes.subtitleSoFar', days)
          : t('performance.routes.subtitle', days)
      }
      table={routesData(judgement, words)}
      isTable
      fileName="page-ready-by-route"
    >
      <RouteTable judgement={judgement} targetMs={targetMs} label={title} />
    </ChartFrame>
  );
}
