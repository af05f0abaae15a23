import {
  FreshnessSummary,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { Clock } from '../../platform/clock';
import { freshnessSummary, StateCount } from '../formulas/freshnessSummary';
import { EntityRow, FindingRow } from '../tables';
import { getLastCompleteSweep } from './getLastCompleteSweep';

type Counted<T> = T & { entities: number | string };

/** How fresh the catalog is, as the last complete sweep saw it. */
export async function getFreshnessSummary(options: {
  knex: Knex;
  clock: Clock;
  reportingDay: ReportingDay;
}): Promise<FreshnessSummary> {
  const { knex, clock, reportingDay } = options;
  const sweep = await getLastCompleteSweep(knex);
  const counts = await knex<EntityRow>('entity')
    .groupBy('kind', 'state')
    .select('kind', 'state')
    .count<Counted<Pick<StateCount, 'kind' | 'state'>>[]>({ entities: '*' });
  const byRule = await knex<FindingRow>('finding')
    .where('attested', false)
    .groupBy('rule')
    .select('rule')
    .count<Counted<{ rule: string }>[]>({ entities: '*' })
    .orderBy([{ column: 'entities', order: 'desc' }, 'rule']);

  const day = reportingDay(sweep?.finishedMs ?? clock());
  return freshnessSummary({
    sweptAt: sweep && new Date(sweep.finishedMs).toISOString(),
    // A sweep is a moment: nothing of it is still to come.
    window: { from: day, to: day, complete: true },
    counts: counts.map(toNumber),
    byRule: byRule.map(toNumber),
  });
}

function toNumber<T extends { entities: number | string }>(
  row: T,
): Omit<T, 'entities'> & { entities: number } {
  return { ...row, entities: Number(row.entities) };
}
