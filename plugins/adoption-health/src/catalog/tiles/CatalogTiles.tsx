import {
  Context,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import {
  AsyncQuery,
  countsText,
  MetricTile,
  TileQuestion,
  useVerdicts,
  useWords,
} from '../../shared';
import styles from '../catalog.module.css';
import { FigureTile } from './FigureTile';

/** How much is stale, fresh and checked, and how much is registered. */
export function CatalogTiles(props: {
  context: Context;
  query: AsyncQuery<FreshnessSummary>;
}) {
  const { context, query } = props;
  const { t } = useWords();
  const names = {
    stale: t('catalog.tiles.staleShare'),
    fresh: t('catalog.tiles.fresh'),
    entities: t('catalog.tiles.entities'),
  };
  return (
    <section className={styles.tiles} aria-label={t('catalog.tiles.label')}>
      <TileQuestion name={names.stale} query={query}>
        {summary => <StaleTile summary={summary} context={context} />}
      </TileQuestion>
      <TileQuestion name={names.fresh} query={query}>
        {summary => <FreshTile name={names.fresh} summary={summary} />}
      </TileQuestion>
      <TileQuestion name={names.entities} query={query}>
        {summary => <EntitiesTile name={names.entities} summary={summary} />}
      </TileQuestion>
      {query.data?.registeredShare && (
        <RegisteredTile value={query.data.registeredShare} />
      )}
    </section>
  );
}

function StaleTile(props: { summary: FreshnessSummary; context: Context }) {
  const { staleShare, upperBound } = props.summary;
  const { t, format } = useWords();
  const verdicts = useVerdicts(props.context);
  const worst = upperBound.status === 'ok' ? upperBound.value : undefined;
  const counts =
    staleShare.status === 'ok' && countsText(staleShare, { t, format });
  const notes = [
    counts,
    worst !== undefined &&
      t('catalog.tiles.atMost', {
        share: format.metric(worst, upperBound.definition),
      }),
  ];
  return (
    <MetricTile
      name={t('catalog.tiles.staleShare')}
      value={staleShare}
      target={props.context.targets.staleShare}
      worst={worst}
      verdict={verdicts.of('staleShare', staleShare, { worst: upperBound })}
      notes={notes.filter(note => typeof note === 'string')}
      related={[upperBound]}
    />
  );
}

function FreshTile(props: { name: string; summary: FreshnessSummary }) {
  const { name, summary } = props;
  const { t, format } = useWords();
  const { fresh, unknown, total } = summary;
  return (
    <FigureTile
      name={name}
      value={
        summary.staleShare.status === 'ok'
          ? format.share(fresh / total, { digits: fresh === total ? 0 : 1 })
          : undefined
      }
      notes={[
        t('shared.counts.entities', {
          n: format.count(fresh),
          all: format.count(total),
        }),
        unknown > 0
          ? t('catalog.tiles.unknownNote', { n: format.count(unknown) })
          : t('catalog.tiles.noUnknown'),
      ]}
    />
  );
}

function EntitiesTile(props: { name: string; summary: FreshnessSummary }) {
  const { name, summary } = props;
  const { t, format } = useWords();
  const { sweptAt, total } = summary;
  return (
    <FigureTile
      name={name}
      value={sweptAt && format.count(total)}
      notes={[
        sweptAt
          ? t('catalog.tiles.checkedAt', {
              at: format.dateTime(Date.parse(sweptAt)),
            })
          : undefined,
      ]}
    />
  );
}

function RegisteredTile(props: {
  value: NonNullable<FreshnessSummary['registeredShare']>;
}) {
  const { t } = useWords();
  return (
    <MetricTile name={t('catalog.tiles.registered')} value={props.value} />
  );
}
