import { Knex } from 'knex';
import { ColumnType, rowSource } from '../../platform/database/rowSource';

/** A table whose rows are told whole, and so told again without harm. */
interface RecordTable {
  table: string;
  columns: Record<string, ColumnType>;
  key: string[];
  /** What becomes of the columns of a row that is there already. */
  merge: Record<string, string>;
}

const told = (...columns: string[]) =>
  Object.fromEntries(columns.map(column => [column, `excluded.${column}`]));

const tables = {
  uptime_check: {
    table: 'uptime_check',
    columns: { target: 'text', at_ms: 'bigint', up: 'smallint' },
    key: ['target', 'at_ms'],
    merge: told('up'),
  },
  entity_history: {
    table: 'entity_history',
    columns: {
      ref: 'text',
      day: 'integer',
      content_hash: 'text',
      first_seen_day: 'integer',
      changed_day: 'integer',
    },
    key: ['ref', 'day'],
    merge: told('content_hash', 'first_seen_day', 'changed_day'),
  },
  freshness_history: {
    table: 'freshness_history',
    columns: {
      day: 'integer',
      kind: 'text',
      owner_ref: 'text',
      state: 'text',
      entities: 'integer',
    },
    key: ['day', 'kind', 'owner_ref', 'state'],
    merge: told('entities'),
  },
  task_run: {
    table: 'task_run',
    columns: {
      template_ref: 'text',
      person_id: 'integer',
      started_ms: 'bigint',
      ended_ms: 'bigint',
      status: 'text',
      entity_ref: 'text',
    },
    key: ['template_ref', 'person_id', 'started_ms'],
    merge: told('ended_ms', 'status', 'entity_ref'),
  },
  batch: {
    table: 'batch',
    columns: { person_id: 'integer', batch_id: 'uuid', received_ms: 'bigint' },
    key: ['person_id', 'batch_id'],
    merge: {},
  },
  coverage_slot: {
    table: 'coverage_slot',
    columns: { slot: 'integer', minutes: 'integer' },
    key: ['slot'],
    merge: { minutes: 'coverage_slot.minutes | excluded.minutes' },
  },
  erasure: {
    table: 'erasure',
    columns: { pseudonym: 'text', erased_ms: 'bigint' },
    key: ['pseudonym'],
    merge: {
      erased_ms:
        'CASE WHEN excluded.erased_ms > erasure.erased_ms THEN excluded.erased_ms ELSE erasure.erased_ms END',
    },
  },
} as const satisfies Record<string, RecordTable>;

/** See {@link tables}. */
export type RecordTableName = keyof typeof tables;
/** A row of one of them. */
export type RecordRow<Name extends RecordTableName> = Record<
  keyof (typeof tables)[Name]['columns'],
  string | number | undefined
>;

/** Stores rows that are told whole; of two of one key the last one stands. */
export async function putRecords<Name extends RecordTableName>(
  tx: Knex.Transaction,
  options: { into: Name; rows: Array<RecordRow<Name>> },
): Promise<void> {
  const { table, columns, key, merge }: RecordTable = tables[options.into];
  const byKey = new Map<string, RecordRow<string & Name>>();
  for (const row of options.rows) {
    const cells: Record<string, string | number | undefined> = row;
    byKey.set(JSON.stringify(key.map(column => cells[column])), row);
  }
  if (byKey.size === 0) {
    return;
  }
  const source = rowSource(tx, {
    columns,
    // In one order everywhere, so that writers cannot lock each other out.
    rows: [...byKey]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => ({ ...row })),
  });
  const names = Object.keys(columns);
  // Booleans travel as 0 and 1.
  const selected = names.map(name => (name === 'up' ? 'up <> 0' : name));
  const merged = Object.entries(merge).map(([name, sql]) => `${name} = ${sql}`);
  await tx.raw(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${selected.join(', ')} FROM (${source.sql}) AS told WHERE true ON CONFLICT (${key.join(', ')}) ${
      merged.length > 0 ? `DO UPDATE SET ${merged.join(', ')}` : 'DO NOTHING'
    }`,
    source.bindings,
  );
}
