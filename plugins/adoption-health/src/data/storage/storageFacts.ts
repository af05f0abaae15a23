import { Status } from 'backstage-plugin-adoption-health-common';
import { Translate, Words } from '../../shared';
import { roughly } from './roughly';

/** A fact about what is kept; a zone can have changed, so it may be several. */
export interface StorageFact {
  name: string;
  texts: string[];
}

/** What is kept, in words. */
export function storageFacts(status: Status, words: Words): StorageFact[] {
  const { t, format } = words;
  const { storage, population, zones } = status;
  const facts: StorageFact[] = [
    { name: t('data.storage.raw'), texts: [rawText(storage, words)] },
    {
      name: t('data.storage.retention'),
      texts: [
        t('data.storage.retentionText', { count: storage.retentionDays }),
      ],
    },
    {
      name: t('data.storage.partitions'),
      texts: [partitionsText(storage, t)],
    },
    {
      name: t('data.storage.facts'),
      texts: [format.count(storage.factDays)],
    },
    { name: t('data.storage.people'), texts: [format.count(storage.people)] },
    {
      name: t('data.storage.eligible'),
      texts: [
        population.day !== undefined && population.eligible !== undefined
          ? t('data.storage.eligibleText', {
              n: format.count(population.eligible),
              day: format.day(population.day),
            })
          : t('data.storage.eligibleNone'),
      ],
    },
    {
      name: t('data.storage.zone'),
      texts:
        zones.length > 0
          ? zones.map(({ timeZone, from }) =>
              t('data.storage.zoneText', {
                zone: timeZone,
                day: format.day(from),
              }),
            )
          : [t('data.storage.zoneNone')],
    },
  ];
  const { unpartitionedEvents = 0 } = storage;
  if (unpartitionedEvents > 0) {
    facts.splice(3, 0, {
      name: t('data.storage.unpartitioned'),
      texts: [
        t('data.storage.unpartitionedText', {
          count: unpartitionedEvents,
          n: format.count(roughly(unpartitionedEvents)),
        }),
      ],
    });
  }
  return facts;
}

function rawText(storage: Status['storage'], { t, format }: Words): string {
  const { rawEvents, rawFrom } = storage;
  if (rawEvents === 0 || rawFrom === undefined) {
    return t('data.storage.rawNone');
  }
  const day = format.day(rawFrom);
  return storage.rawEventsEstimated
    ? t('data.storage.rawEstimated', {
        n: format.count(roughly(rawEvents)),
        day,
      })
    : t('data.storage.rawExact', { n: format.count(rawEvents), day });
}

function partitionsText(
  { partitionsAhead }: Status['storage'],
  t: Translate,
): string {
  if (partitionsAhead === undefined) {
    return t('data.storage.partitionsSqlite');
  }
  return partitionsAhead === 0
    ? t('data.storage.partitionsNone')
    : t('data.storage.partitionsText', { count: partitionsAhead });
}
