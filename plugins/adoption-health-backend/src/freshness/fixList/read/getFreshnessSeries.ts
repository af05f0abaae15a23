import {
  DayNumber,
  FreshnessSeries,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DayWindow } from '../../../platform/window';
import { toldDays } from '../../../facts/read/toldDays';
import { freshnessSeries } from '../formulas/freshnessSeries';
import { ownerOf } from '../formulas/fixListQuery';
import { FreshnessDayRow } from '../../tables';

/** Which days are asked for, and of what. */
export interface SeriesQuestion {
  window: DayWindow;
  today: DayNumber;
  /** Full lower-case ref of a group; `none` for what nobody owns. */
  owner?: string;
  /** In any case. */
  kind?: string;
}

type Counted = Pick<FreshnessDayRow, 'day' | 'state'> & {
  entities: number | string;
};

/** How fresh the catalog, or what an owner has of a kind, was day by day. */
export async function getFreshnessSeries(
  knex: Knex,
  question: SeriesQuestion,
): Promise<FreshnessSeries> {
  const { window, today, owner, kind } = question;
  const counted = (days: Knex.QueryBuilder) =>
    days
      .whereBetween('day', [window.from, window.to])
      .modify(query => {
        if (owner !== undefined) {
          query.where('owner_ref', ownerOf(owner) ?? '');
        }
        if (kind !== undefined) {
          query.whereRaw('lower(kind) = ?', [kind.toLowerCase()]);
        }
      })
      .groupBy('day', 'state')
      .select<Counted[]>('day', 'state', knex.raw('sum(entities) AS entities'));
  const [seen, told] = await Promise.all([
    counted(knex('freshness_day')),
    counted(toldDays(knex)),
  ]);
  return freshnessSeries(
    [...told, ...seen].map(row => ({ ...row, entities: Number(row.entities) })),
    { today },
  );
}
