import { Context } from 'backstage-plugin-adoption-health-common';
import { usePerformanceSummary } from '../../api';
import {
  metricDays,
  MetricTile,
  TileQuestion,
  useMessages,
  useVerdicts,
} from '../../shared';

/** How much of the time the portal was up, as seen from outside. */
export function UptimeTile(props: { context: Context }) {
  const { today, targets } = props.context;
  const t = useMessages();
  const name = t('overview.tiles.uptime');
  const query = usePerformanceSummary(metricDays('uptime', today), {
    live: true,
  });
  const verdicts = useVerdicts(props.context);
  const target = targets.uptime;
  return (
    <TileQuestion name={name} query={query}>
      {({ values: { uptime } }) => (
        <MetricTile
          name={name}
          value={uptime}
          target={target}
          scope="portal"
          verdict={verdicts.of('uptime', uptime)}
        />
      )}
    </TileQuestion>
  );
}
