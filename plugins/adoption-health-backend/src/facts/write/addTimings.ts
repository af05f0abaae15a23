import { Knex } from 'knex';
import { bytesOfHex } from '../../platform/database/bytesOfHex';
import { rowSource } from '../../platform/database/rowSource';
import { TimingSum } from '../formulas/timingSums';
import { addEncoded, encodeSketch } from '../timingSketch';

const ROWS_PER_WRITE = 5_000;

const KEY_TYPES = {
  metric: 'text',
  day: 'integer',
  route_id: 'integer',
  plugin_id: 'integer',
  navigation: 'text',
  target_ms: 'integer',
} as const;
const KEY = [
  'metric',
  'day',
  'route_id',
  'plugin_id',
  'navigation',
  'target_ms',
] as const;
const SUMS = ['samples', 'within_target', 'timed_out', 'aborted'] as const;
const SUM_TYPES = {
  samples: 'bigint',
  within_target: 'bigint',
  timed_out: 'bigint',
  aborted: 'bigint',
  sketch: 'text',
} as const;

/** Adds timings to the day facts, each under the target it was judged by. */
export async function addTimings(
  tx: Knex.Transaction,
  options: { sums: TimingSum[] },
): Promise<void> {
  for (let i = 0; i < options.sums.length; i += ROWS_PER_WRITE) {
    await addSome(tx, options.sums.slice(i, i + ROWS_PER_WRITE));
  }
}

interface TimingKey {
  metric: string;
  day: number;
  route_id: number;
  plugin_id: number;
  navigation: string;
  target_ms: number;
}

interface TimingRow extends TimingKey {
  samples: number | string;
  within_target: number | string;
  timed_out: number | string;
  aborted: number | string;
  sketch: Buffer;
}

async function addSome(tx: Knex.Transaction, sums: TimingSum[]): Promise<void> {
  const stored = await readRows(tx, sums.map(keyOf));
  const rows = sums.map(sum => {
    const key = keyOf(sum);
    const before = stored.get(textOf(key));
    if (before) {
      addEncoded(sum.sketch, before.sketch);
    }
    return {
      ...key,
      samples: sum.samples + Number(before?.samples ?? 0),
      within_target: sum.withinTarget + Number(before?.within_target ?? 0),
      timed_out: sum.timedOut + Number(before?.timed_out ?? 0),
      aborted: sum.aborted + Number(before?.aborted ?? 0),
      sketch: encodeSketch(sum.sketch).toString('hex'),
    };
  });
  const source = rowSource(tx, {
    columns: { ...KEY_TYPES, ...SUM_TYPES },
    rows,
  });
  const columns = [...KEY, ...SUMS].join(', ');
  const changes = [...SUMS, 'sketch'].map(name => `${name} = excluded.${name}`);
  const sketch = bytesOfHex(tx, 'sketch');
  await tx.raw(
    `INSERT INTO timing_day (${columns}, sketch) SELECT ${columns}, ${sketch} FROM (${source.sql}) AS changed WHERE true ON CONFLICT (${KEY.join(', ')}) DO UPDATE SET ${changes.join(', ')}`,
    source.bindings,
  );
}

async function readRows(
  tx: Knex.Transaction,
  keys: TimingKey[],
): Promise<Map<string, TimingRow>> {
  const wanted = rowSource(tx, {
    columns: KEY_TYPES,
    rows: keys.map(key => ({ ...key })),
  });
  const rows = await tx('timing_day')
    .whereRaw(`(${KEY.join(', ')}) IN (${wanted.sql})`, wanted.bindings)
    .select<TimingRow[]>('*');
  return new Map(rows.map(row => [textOf(row), row]));
}

function keyOf(sum: TimingSum): TimingKey {
  return {
    metric: sum.metric,
    day: sum.day,
    route_id: sum.routeId,
    plugin_id: sum.pluginId,
    navigation: sum.navigation,
    target_ms: sum.targetMs,
  };
}

function textOf(key: TimingKey): string {
  return KEY.map(column => key[column]).join(' ');
}
