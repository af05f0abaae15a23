import { Client } from 'pg';
import { startBackend, TestPostgres } from 'testbed';
import { copyInto, CopyRow } from '../database/copyInto';
import { CatalogEntity, catalogEntities, component } from './catalogEntities';
import { CompanySize } from './company';

/** Long after any bench: the catalog shall not look for these again. */
const NEVER = '2100-01-01T00:00:00Z';

/**
 * Makes the catalog of backends with a prefix, none of which is running: its
 * tables as a backend makes them, filled as the catalog's own processing leaves
 * it behind.
 */
export async function loadCatalog(
  postgres: TestPostgres,
  options: { prefix: string; size: CompanySize },
): Promise<void> {
  const { prefix, size } = options;
  const tablesOnly = await startBackend({
    connection: postgres.connection,
    databasePrefix: prefix,
  });
  await tablesOnly.stop();
  await withCatalog(postgres, prefix, async client => {
    const all = [...catalogEntities(size)];
    await client.query('BEGIN');
    await copyInto(client, {
      table: 'refresh_state',
      columns: [
        ...['entity_id', 'entity_ref', 'unprocessed_entity', 'errors'],
        ...['next_update_at', 'last_discovery_at'],
      ],
      rows: all.map(one => [
        ...[one.metadata.uid, refOf(one), '{}', '[]', NEVER, NEVER],
      ]),
    });
    await copyInto(client, {
      table: 'refresh_state_references',
      columns: ['source_entity_ref', 'target_entity_ref'],
      // From an entity: a provider that is not installed would be cleaned up.
      rows: all.map(one => [refOf(all[0]), refOf(one)]),
    });
    await copyInto(client, {
      table: 'final_entities',
      columns: ['entity_id', 'hash', 'final_entity', 'entity_ref'],
      rows: all.map(one => [
        ...[one.metadata.uid, 'bench', JSON.stringify(one), refOf(one)],
      ]),
    });
    await copyInto(client, {
      table: 'search',
      columns: ['entity_id', 'key', 'value', 'original_value'],
      rows: all.flatMap(searchRows),
    });
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
}

/** Lets the owners of the first `count` components change them. */
export async function changeComponents(
  postgres: TestPostgres,
  options: {
    prefix: string;
    size: CompanySize;
    count: number;
    revision: number;
  },
): Promise<void> {
  const { prefix, size, count, revision } = options;
  await withCatalog(postgres, prefix, async client => {
    const changed = Array.from({ length: count }, (_, index) =>
      component(index, { size, revision }),
    );
    await client.query(
      'UPDATE final_entities SET final_entity = changed.entity FROM unnest($1::text[], $2::text[]) AS changed (id, entity) WHERE entity_id = changed.id',
      [
        changed.map(one => one.metadata.uid),
        changed.map(one => JSON.stringify(one)),
      ],
    );
  });
}

function refOf({ kind, metadata }: CatalogEntity): string {
  return `${kind}:${metadata.namespace}/${metadata.name}`.toLowerCase();
}

function searchRows(entity: CatalogEntity): CopyRow[] {
  const { uid, name, namespace } = entity.metadata;
  const pairs = [
    ['kind', entity.kind],
    ['metadata.name', name],
    ['metadata.namespace', namespace],
    ['metadata.uid', uid],
    ...['owner', 'type', 'lifecycle'].flatMap(key => {
      const value = entity.spec[key];
      return typeof value === 'string' ? [[`spec.${key}`, value]] : [];
    }),
    ...entity.relations.map(one => [`relations.${one.type}`, one.targetRef]),
  ];
  return pairs.map(([key, value]) => [
    ...[uid, key.toLowerCase(), value.toLowerCase(), value],
  ]);
}

async function withCatalog(
  postgres: TestPostgres,
  prefix: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const database = `${prefix}catalog`;
  const client = new Client({ ...postgres.connection, database });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
