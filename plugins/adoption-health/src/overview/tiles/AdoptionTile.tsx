import { Context, verdictOf } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import {
  metricDays,
  MetricTile,
  TileQuestion,
  useMessages,
} from '../../shared';

/** How many of the eligible people use the portal in a week. */
export function AdoptionTile(props: { context: Context }) {
  const { today, targets } = props.context;
  const t = useMessages();
  const name = t('overview.tiles.adoptionRate');
  const query = useAdoptionSummary(metricDays('adoptionRate', today), {
    live: true,
  });
  const target = targets.adoptionRate;
  return (
    <TileQuestion name={name} query={query}>
      {({ values: { adoptionRate } }) => {
        const verdict = verdictOf(adoptionRate, { target });
        const inTime = target.by !== undefined && target.by > today;
        return (
          <MetricTile
            name={name}
            value={adoptionRate}
            target={target}
            verdict={verdict}
            verdictLabel={
              verdict === 'not-met' && inTime
                ? t('shared.verdict.not-met-yet')
                : undefined
            }
          />
        );
      }}
    </TileQuestion>
  );
}
