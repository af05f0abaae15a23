import { Context } from 'backstage-plugin-adoption-health-common';
import { usePerformanceSummary } from '../../api';
import {
  countsText,
  metricDays,
  MetricTile,
  targetValue,
  TileQuestion,
  useFormat,
  useMessages,
  useVerdicts,
} from '../../shared';

/** How long people wait for a page, and how many wait no longer than meant. */
export function SpeedTile(props: { context: Context }) {
  const { today, targets } = props.context;
  const t = useMessages();
  const format = useFormat();
  const name = t('overview.tiles.pageReadyP75');
  const query = usePerformanceSummary(metricDays('pageReadyP75', today), {
    live: true,
  });
  const verdicts = useVerdicts(props.context);
  const target = targets.pageReadyP75;
  return (
    <TileQuestion name={name} query={query}>
      {({ values: { pageReadyP75: p75, pageReadyWithinTarget: within } }) => {
        const notes: string[] = [];
        if (p75.status === 'ok') {
          notes.push(countsText(p75, { t, format }) ?? '');
        }
        if (within.status === 'ok') {
          notes.push(
            t('overview.tiles.withinTarget', {
              share: format.metric(within.value, within.definition),
              target: targetValue(target, { metric: p75.definition, format }),
            }),
          );
        }
        return (
          <MetricTile
            name={name}
            value={p75}
            target={target}
            scope="portal"
            verdict={verdicts.of('pageReadyP75', p75)}
            notes={notes.filter(Boolean)}
            related={[within]}
          />
        );
      }}
    </TileQuestion>
  );
}
