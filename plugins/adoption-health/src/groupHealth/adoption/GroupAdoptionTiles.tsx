import { Context, Value } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import {
  GroupNotCounted,
  metricDays,
  MetricTile,
  TileQuestion,
  useFormat,
  useMessages,
} from '../../shared';

/** How many of a group's people are active, and how many habitually. */
export function GroupAdoptionTiles(props: {
  context: Context;
  /** Full entity ref. */
  group: string;
}) {
  const { context, group } = props;
  const t = useMessages();
  const format = useFormat();
  // The same days as elsewhere, so that a group's numbers agree on every page.
  const query = useAdoptionSummary({
    ...metricDays('adoptionRate', context.today),
    group,
  });
  const common = { query, notFound: <GroupNotCounted group={group} /> };
  const names = {
    rate: t('groupHealth.adoption.rate'),
    active: t('groupHealth.adoption.active'),
    habitual: t('groupHealth.adoption.habitual'),
  };
  return (
    <>
      <TileQuestion name={names.rate} {...common}>
        {({ values: { adoptionRate } }) => (
          // The target is one for the portal: a line to look at, no verdict.
          <MetricTile
            name={names.rate}
            value={adoptionRate}
            target={context.targets.adoptionRate}
          />
        )}
      </TileQuestion>
      <TileQuestion name={names.active} {...common}>
        {({ values: { wau, adoptionRate } }) => (
          <MetricTile
            name={names.active}
            value={wau}
            notes={ofEligible(adoptionRate)}
          />
        )}
      </TileQuestion>
      <TileQuestion name={names.habitual} {...common}>
        {({ values: { habitual } }) => (
          <MetricTile name={names.habitual} value={habitual} />
        )}
      </TileQuestion>
    </>
  );

  function ofEligible(rate: Value): string[] {
    if (rate.status !== 'ok' || rate.denominator === undefined) {
      return [];
    }
    const count = rate.denominator;
    return [
      t('groupHealth.adoption.ofEligible', { count, all: format.count(count) }),
    ];
  }
}
