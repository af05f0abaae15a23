import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  EntitySource,
  SourceEvidence,
} from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { AskingTime } from '../AskingTime';
import { askSources } from '../askSources';
import {
  isSourceDue,
  recordAnswer,
  recordedEvidence,
  SourceRecord,
} from '../formulas/sourceRecord';
import { sourceUrl } from '../formulas/sourceUrl';
import { getSourceRecords } from '../read/getSourceRecords';
import { storeSourceRecords } from './storeSourceRecords';

/** How a sweep asks about sources. */
export interface SourceConsultation {
  providers: readonly SourceEvidenceProvider[];
  logger: LoggerService;
  /** How long each provider is waited for, for a page of entities. */
  timeoutMs: number;
  nowMs: number;
  /** What is left of the time that this sweep may ask for. */
  budget: AskingTime;
  signal: AbortSignal;
}

/**
 * What is known about the sources of entities, by URL. Providers are asked
 * about those that are due, and what they say is kept, whatever becomes of the
 * sweep. While they fail, or the budget is spent, what they said before counts.
 * URLs that no provider covers are left out.
 */
export async function consultSources(
  knex: Knex,
  options: SourceConsultation & { entities: readonly Entity[] },
): Promise<Map<string, EntitySource>> {
  const { providers, budget, nowMs, entities } = options;
  const urls = [
    ...new Set(entities.flatMap(one => sourceUrl(one) ?? [])),
  ].filter(url => providers.some(provider => provider.covers(url)));
  if (urls.length === 0) {
    return new Map();
  }
  const records = await getSourceRecords(knex, urls);
  const due = urls.filter(url => isSourceDue(records.get(url), nowMs));
  if (due.length > 0 && !budget.isSpent) {
    const news = new Map<string, SourceRecord>();
    const known = lastSaid(records);
    const said = await budget.spendOn(() =>
      askSources(due, { ...options, known }),
    );
    for (const [url, evidence] of said) {
      news.set(url, recordAnswer(records.get(url), { evidence, atMs: nowMs }));
    }
    await storeSourceRecords(knex, news);
    news.forEach((record, url) => records.set(url, record));
  }
  return new Map(
    urls.map(url => {
      const evidence = recordedEvidence(records.get(url), nowMs);
      return [url, { url, evidence }];
    }),
  );
}

/** What hosts said last, however long ago: they will say if it still holds. */
function lastSaid(
  records: ReadonlyMap<string, SourceRecord>,
): Map<string, SourceEvidence> {
  const said = new Map<string, SourceEvidence>();
  for (const [url, { known }] of records) {
    if (known) {
      said.set(url, known.evidence);
    }
  }
  return said;
}
