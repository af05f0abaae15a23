import { Context } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import {
  metricDays,
  MetricTile,
  TileQuestion,
  useMessages,
  useVerdicts,
} from '../../shared';

/** How many of the eligible people use the portal in a week. */
export function AdoptionTile(props: { context: Context }) {
  const { today, targets } = props.context;
  const t = useMessages();
  const name = t('overview.tiles.adoptionRate');
  const query = useAdoptionSummary(metricDays('adoptionRate', today), {
    live: true,
  });
  const verdicts = useVerdicts(props.context);
  const target = targets.adoptionRate;
  return (
    <TileQuestion name={name} query={query}>
      {({ values: { adoptionRate } }) => {
        const verdict = verdicts.of('adoptionRate', adoptionRate);
        const mayStillBeMet =
          !verdicts.isServed('adoptionRate') &&
          target.by !== undefined &&
          target.by > today;
        return (
          <MetricTile
            name={name}
            value={adoptionRate}
            target={target}
            verdict={verdict}
            verdictLabel={
              verdict === 'not-met' && mayStillBeMet
                ? t('shared.verdict.not-met-yet')
                : undefined
            }
          />
        );
      }}
    </TileQuestion>
  );
}
