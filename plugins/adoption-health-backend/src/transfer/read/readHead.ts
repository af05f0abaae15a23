import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DimensionKind } from '../../telemetry/formulas/dimensionCaps';
import { pagesOf } from './pagesOf';

/** Everybody and everything a take-out speaks of, with its number. */
export async function* readHead(knex: Knex): AsyncGenerator<ExportLine[]> {
  yield* readPeople(knex);
  yield* readDimensions(knex);
}

async function* readPeople(knex: Knex): AsyncGenerator<ExportLine[]> {
  const aliases = new Map<number, string[]>();
  const further = await knex('person_alias')
    .orderBy('pseudonym')
    .select<Array<{ person_id: number; pseudonym: string }>>(
      'person_id',
      'pseudonym',
    );
  for (const { person_id, pseudonym } of further) {
    aliases.set(person_id, [...(aliases.get(person_id) ?? []), pseudonym]);
  }
  const pages = pagesOf<{
    id: number;
    pseudonym: string;
  }>(knex, {
    table: 'person',
    query: knex('person').orderBy('id').select('id', 'pseudonym'),
  });
  for await (const rows of pages) {
    yield rows.map(row => ({
      type: 'person',
      person: row.id,
      pseudonym: row.pseudonym,
      aliases: aliases.get(row.id),
    }));
  }
}

async function* readDimensions(knex: Knex): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    id: number;
    kind: DimensionKind;
    value: string;
    label: string | null;
    reportable: boolean | number;
  }>(knex, {
    table: 'dimension',
    query: knex('dimension')
      .orderBy('id')
      .select('id', 'kind', 'value', 'label', 'reportable'),
  });
  for await (const rows of pages) {
    yield rows.map(row => ({
      type: 'dimension',
      dimension: row.id,
      kind: row.kind,
      value: row.value,
      label: row.label ?? undefined,
      reportable: row.reportable ? true : undefined,
    }));
  }
}
