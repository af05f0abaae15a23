import {
  Context,
  PerformanceSummary,
} from 'backstage-plugin-adoption-health-common';
import {
  AsyncQuery,
  MetricTile,
  targetValue,
  TileQuestion,
  useFormat,
  useMessages,
  useVerdicts,
} from '../shared';
import styles from './performance.module.css';

/** How long people wait, how many wait no longer than meant, and uptime. */
export function SpeedTiles(props: {
  context: Context;
  query: AsyncQuery<PerformanceSummary>;
}) {
  const { query, context } = props;
  const t = useMessages();
  const format = useFormat();
  const verdicts = useVerdicts(context);
  const { pageReadyP75, uptime } = context.targets;
  const goal = targetValue(pageReadyP75, { metric: 'pageReadyP75', format });
  const names = {
    p75: t('performance.tiles.pageReadyP75'),
    within: t('performance.tiles.within', { target: goal }),
    uptime: t('performance.tiles.uptime'),
  };
  return (
    <section className={styles.tiles} aria-label={t('performance.tiles.label')}>
      <TileQuestion name={names.p75} query={query}>
        {({ values }) => (
          <MetricTile
            name={names.p75}
            value={values.pageReadyP75}
            target={pageReadyP75}
            verdict={verdicts.of('pageReadyP75', values.pageReadyP75)}
          />
        )}
      </TileQuestion>
      <TileQuestion name={names.within} query={query}>
        {({ values }) => (
          <MetricTile
            name={names.within}
            value={values.pageReadyWithinTarget}
          />
        )}
      </TileQuestion>
      <TileQuestion name={names.uptime} query={query}>
        {({ values }) => (
          <MetricTile
            name={names.uptime}
            value={values.uptime}
            target={uptime}
            verdict={verdicts.of('uptime', values.uptime)}
          />
        )}
      </TileQuestion>
    </section>
  );
}
