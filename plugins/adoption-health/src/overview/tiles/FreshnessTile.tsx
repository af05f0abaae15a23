import { Context } from 'backstage-plugin-adoption-health-common';
import { useFreshnessSummary } from '../../api';
import {
  countsText,
  MetricTile,
  TileQuestion,
  useFormat,
  useMessages,
  useVerdicts,
} from '../../shared';

/** How much of the catalog is stale, and how much it could be at most. */
export function FreshnessTile(props: { context: Context }) {
  const t = useMessages();
  const format = useFormat();
  const name = t('overview.tiles.staleShare');
  const query = useFreshnessSummary({ live: true });
  const verdicts = useVerdicts(props.context);
  const target = props.context.targets.staleShare;
  return (
    <TileQuestion name={name} query={query}>
      {({ staleShare, upperBound }) => {
        const notes: string[] = [];
        if (staleShare.status === 'ok') {
          notes.push(countsText(staleShare, { t, format }) ?? '');
        }
        const worst = upperBound.status === 'ok' ? upperBound.value : undefined;
        if (worst !== undefined) {
          const share = format.metric(worst, upperBound.definition);
          notes.push(t('overview.tiles.unknown', { share }));
        }
        return (
          <MetricTile
            name={name}
            value={staleShare}
            target={target}
            scope="portal"
            worst={worst}
            verdict={verdicts.of('staleShare', staleShare, {
              worst: upperBound,
            })}
            notes={notes.filter(Boolean)}
            related={[upperBound]}
          />
        );
      }}
    </TileQuestion>
  );
}
