import {
  Context,
  FreshnessSeries,
  verdictOf,
} from 'backstage-plugin-adoption-health-common';
import {
  AsyncQuery,
  countsText,
  MetricTile,
  Panel,
  TileQuestion,
  useFormat,
  useMessages,
} from '../shared';

type Point = FreshnessSeries['points'][number];

/** The stale share of what a group owns at the last check, with its counts. */
export function FreshnessCountsTile(props: {
  query: AsyncQuery<FreshnessSeries>;
  context: Context;
}) {
  const { query, context } = props;
  const t = useMessages();
  const name = t('groupHealth.group.tile');
  return (
    <TileQuestion name={name} query={query}>
      {({ points }) => {
        const last = points.at(-1);
        return last ? (
          <LastPoint point={last} context={context} name={name} />
        ) : (
          <Panel label={name}>
            <p>{t('groupHealth.group.notCountedText')}</p>
          </Panel>
        );
      }}
    </TileQuestion>
  );
}

function LastPoint(props: { point: Point; context: Context; name: string }) {
  const { point, context, name } = props;
  const { staleShare, upperBound } = point;
  const t = useMessages();
  const format = useFormat();
  const target = context.targets.staleShare;
  const worst = upperBound.status === 'ok' ? upperBound.value : undefined;
  const notes: string[] = [];
  if (staleShare.status === 'ok') {
    notes.push(countsText(staleShare, { t, format }) ?? '');
  }
  if (worst !== undefined) {
    const share = format.metric(worst, upperBound.definition);
    notes.push(t('groupHealth.group.atMost', { share }));
  }
  return (
    <MetricTile
      name={name}
      value={staleShare}
      target={target}
      worst={worst}
      verdict={verdictOf(staleShare, { target, worst: upperBound })}
      notes={notes.filter(Boolean)}
      related={[upperBound]}
    />
  );
}
