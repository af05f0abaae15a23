import { Context } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import {
  GroupNotCounted,
  metricDays,
  MetricTile,
  TileQuestion,
  useMessages,
  useVerdicts,
} from '../../shared';

/**
 * How many of the eligible people use the portal in a week. The target is one
 * for the portal, so a group alone gets no verdict.
 */
export function AdoptionTile(props: { context: Context; group?: string }) {
  const { group } = props;
  const { today, targets } = props.context;
  const t = useMessages();
  const name = t('overview.tiles.adoptionRate');
  const query = useAdoptionSummary(
    { ...metricDays('adoptionRate', today), group },
    { live: true },
  );
  const verdicts = useVerdicts(props.context);
  const target = targets.adoptionRate;
  return (
    <TileQuestion
      name={name}
      query={query}
      notFound={group ? <GroupNotCounted group={group} /> : undefined}
    >
      {({ values: { adoptionRate } }) => {
        const verdict = group
          ? undefined
          : verdicts.of('adoptionRate', adoptionRate);
        const mayStillBeMet =
          !verdicts.adoptionIsForecast &&
          target.by !== undefined &&
          target.by > today;
        return (
          <MetricTile
            name={name}
            value={adoptionRate}
            target={target}
            verdict={verdict}
            scope="group"
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
