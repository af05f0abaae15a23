import { Knex } from 'knex';
import { DayWindow } from '../../platform/window';
import { DayTiming } from '../formulas/mergeTimings';

interface TimingRow {
  route: string;
  plugin: string;
  navigation: 'hard' | 'soft';
  target_ms: number;
  samples: number | string;
  within_target: number | string;
  timed_out: number | string;
  aborted: number | string;
  sketch: Buffer;
}

/** The timings of a metric on the days of a window, a row a day and route. */
export async function getTimings(
  knex: Knex,
  options: { metric: string; window: Pick<DayWindow, 'from' | 'to'> },
): Promise<DayTiming[]> {
  const { metric, window } = options;
  const rows = await knex('timing_day')
    .join({ route: 'dimension' }, 'route.id', 'timing_day.route_id')
    .join({ plugin: 'dimension' }, 'plugin.id', 'timing_day.plugin_id')
    .where('timing_day.metric', metric)
    .whereBetween('timing_day.day', [window.from, window.to])
    .select<TimingRow[]>(
      'navigation',
      'target_ms',
      'samples',
      'within_target',
      'timed_out',
      'aborted',
      'sketch',
      { route: 'route.value', plugin: 'plugin.value' },
    );
  return rows.map(row => ({
    route: row.route,
    pluginId: row.plugin,
    navigation: row.navigation,
    targetMs: row.target_ms,
    samples: Number(row.samples),
    withinTarget: Number(row.within_target),
    timedOut: Number(row.timed_out),
    aborted: Number(row.aborted),
    sketch: row.sketch,
  }));
}
