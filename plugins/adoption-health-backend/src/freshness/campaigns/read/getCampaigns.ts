import {
  Campaign,
  campaignScopeSchema,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CampaignDayRow, CampaignRow } from '../../tables';

interface OwnerCount {
  campaign_id: string;
  owner_ref: string | null;
  total: number | string;
  done: number | string;
}

/**
 * All campaigns, or the one with an id: the running ones by their target day,
 * then those that ended, the last one first.
 */
export async function getCampaigns(
  knex: Knex,
  which: { id?: string } = {},
): Promise<Campaign[]> {
  const { id } = which;
  const only = (column: string) => (query: Knex.QueryBuilder) => {
    if (id !== undefined) {
      query.where(column, id);
    }
  };
  const rows: CampaignRow[] = await knex<CampaignRow>('campaign')
    .modify(only('id'))
    .select('*');
  const days: CampaignDayRow[] = await knex<CampaignDayRow>('campaign_day')
    .modify(only('campaign_id'))
    .orderBy(['campaign_id', 'day'])
    .select('*');
  const counts: OwnerCount[] = await knex('campaign_entity')
    .leftJoin('entity', 'entity.ref', 'campaign_entity.entity_ref')
    .modify(only('campaign_id'))
    .groupBy('campaign_id', 'owner_ref')
    .select('campaign_id', 'owner_ref')
    .count({ total: '*', done: 'done_day' });
  return [...rows].sort(byUrgency).map(row =>
    toCampaign(row, {
      days: days.filter(day => day.campaign_id === row.id),
      counts: counts.filter(count => count.campaign_id === row.id),
    }),
  );
}

function byUrgency(a: CampaignRow, b: CampaignRow): number {
  if (a.ended_day === null || b.ended_day === null) {
    const running = Number(a.ended_day !== null) - Number(b.ended_day !== null);
    return running || a.target_day - b.target_day || byName(a, b);
  }
  return b.ended_day - a.ended_day || byName(a, b);
}

function byName(a: CampaignRow, b: CampaignRow): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

function toCampaign(
  row: CampaignRow,
  facts: { days: CampaignDayRow[]; counts: OwnerCount[] },
): Campaign {
  const left = facts.counts.map(({ owner_ref, total, done }) => ({
    owner: owner_ref ?? undefined,
    entities: Number(total) - Number(done),
  }));
  return {
    id: row.id,
    name: row.name,
    scope: campaignScopeSchema.parse(JSON.parse(row.scope)),
    startedOn: dayOf(row.started_day),
    targetDay: dayOf(row.target_day),
    endedOn: row.ended_day === null ? undefined : dayOf(row.ended_day),
    total: sum(facts.counts.map(count => Number(count.total))),
    done: sum(facts.counts.map(count => Number(count.done))),
    points: facts.days.map(({ day, total, done }) => ({
      at: dayOf(day),
      total,
      done,
    })),
    left: left
      .filter(({ entities }) => entities > 0)
      .sort(
        (a, b) =>
          b.entities - a.entities ||
          (a.owner ?? '').localeCompare(b.owner ?? ''),
      ),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
