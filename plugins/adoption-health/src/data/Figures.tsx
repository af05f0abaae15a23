import { Status, Verdict } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../shared';
import { ageText } from './condition/ageText';
import { coverageText } from './condition/coverageText';
import { dataCondition } from './condition/dataCondition';
import styles from './data.module.css';
import { dropShare, droppedEvents } from './drops/dropShare';
import { Figure } from './Figure';
import { roughly } from './storage/roughly';

/** The four numbers by which one sees how the data is doing. */
export function Figures(props: { status: Status; today: string }) {
  const { status, today } = props;
  const { collection, queue, rollup, storage } = status;
  const t = useMessages();
  const format = useFormat();
  const { problems, collected } = dataCondition(status, today);
  const verdictOf = (...kinds: string[]): Verdict =>
    problems.some(({ kind }) => kinds.includes(kind)) ? 'at-risk' : 'met';
  const dropped = dropShare(status);
  const events = droppedEvents(status);
  return (
    <section className={styles.figures} aria-label={t('data.figures.label')}>
      <Figure
        name={t('data.figures.coverage.name')}
        value={
          collected.kind === 'days'
            ? coverageText(collected.coverage, format)
            : undefined
        }
        verdict={verdictOf('gaps', 'coverage')}
        notes={[
          collected.kind === 'days'
            ? t('data.figures.coverage.of', {
                days: format.count(collected.days),
              })
            : t('data.figures.coverage.early'),
          collection.lastBatchAt
            ? t('data.figures.coverage.lastBatch', {
                at: format.dateTime(Date.parse(collection.lastBatchAt)),
              })
            : t('data.figures.coverage.noBatch'),
        ]}
      />
      <Figure
        name={t('data.figures.behind.name')}
        value={
          rollup.lagMs > 0
            ? ageText(rollup.lagMs, { t, format })
            : t('data.figures.behind.none')
        }
        verdict={verdictOf('lag')}
        notes={[
          rollup.waitingFlushes > 0
            ? t('data.figures.behind.flushes', {
                count: rollup.waitingFlushes,
              })
            : t('data.figures.behind.noFlushes'),
          t('data.figures.behind.queue', {
            n: format.count(queue.waitingEvents),
            limit: format.count(queue.limit),
          }),
        ]}
      />
      <Figure
        name={t('data.figures.drops.name')}
        value={
          dropped === undefined
            ? undefined
            : format.share(dropped, { digits: dropped > 0 ? 1 : 0 })
        }
        verdict={verdictOf('drops')}
        notes={[
          t('data.figures.drops.counts', {
            n: format.count(events),
            all: format.count(events + collection.events28),
          }),
        ]}
      />
      <Figure
        name={t('data.figures.raw.name')}
        value={
          storage.rawEventsEstimated && storage.rawEvents > 0
            ? t('data.figures.raw.estimated', {
                n: format.count(roughly(storage.rawEvents)),
              })
            : format.count(storage.rawEvents)
        }
        verdict={verdictOf('no-partitions', 'full')}
        notes={[
          storage.rawFrom &&
            t('data.figures.raw.from', { day: format.day(storage.rawFrom) }),
          t('data.figures.raw.retention', {
            days: format.count(storage.retentionDays),
          }),
        ]}
      />
    </section>
  );
}
